using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace NotesBot.Bench.Turns.TicketBot;

/// <summary>Runs the dialog for every message and keeps both states, as the SDK's samples do.</summary>
internal sealed class TicketBot(ConversationState conversation, UserState users, TicketDialog dialog) : ActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await users.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        dialog.RunAsync(turnContext, conversation.CreateProperty<DialogState>(nameof(DialogState)), cancellationToken);
}
