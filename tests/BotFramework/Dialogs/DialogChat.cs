using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Dialogs;

/// <summary>A chat with a dialog that is made anew for every turn, as after a restart; only the storage lasts.</summary>
internal sealed class DialogChat(Func<Dialog> dialog, IStorage storage, object? options = null)
{
    private readonly TestAdapter _adapter = new(sendTraceActivity: false);

    public DialogChat(Func<Dialog> dialog)
        : this(dialog, new MemoryStorage())
    {
    }

    public TestAdapter Adapter => _adapter;

    public DialogTurnResult Result { get; private set; } = new(DialogTurnStatus.Empty);

    /// <summary>Done in the next turn in place of continuing.</summary>
    public Func<DialogContext, Task>? Instead { get; set; }

    public Task<List<string>> Say(string text) => Send(_adapter.MakeActivity(text));

    public async Task<List<string>> Send(Activity activity) => (await Replies(activity)).ConvertAll(reply => reply.Text);

    public async Task<List<Activity>> Replies(Activity activity)
    {
        var state = new ConversationState(storage);
        await _adapter.ProcessActivityAsync(activity, async (turn, cancellationToken) =>
        {
            var root = dialog();
            var dialogs = new DialogSet(state.CreateProperty<DialogState>("DialogState")).Add(root);
            var dc = await dialogs.CreateContextAsync(turn, cancellationToken);
            if (Instead is { } act)
            {
                Instead = null;
                await act(dc);
            }
            else
            {
                Result = await dc.ContinueDialogAsync(cancellationToken);
                if (Result.Status == DialogTurnStatus.Empty)
                {
                    Result = await dc.BeginDialogAsync(root.Id, options, cancellationToken);
                }
            }

            await state.SaveChangesAsync(turn, false, cancellationToken);
        });

        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return replies;
    }
}
