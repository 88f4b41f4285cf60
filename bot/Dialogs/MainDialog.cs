using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Commands;
using NotesBot.Drafts;
using NotesBot.Turns;

namespace NotesBot.Dialogs;

/// <summary>The way into a note: the role, asked once, then the note.</summary>
internal sealed class MainDialog : ComponentDialog
{
    /// <summary>Begun with this: only the role is asked.</summary>
    public const string Welcome = "welcome";

    /// <summary>Begun with this: a new note follows the role. Begun with a draft's id: that draft.</summary>
    public const string NewNote = "new";

    private readonly DraftDesk desk;
    private readonly RoleAnswers roles;
    private readonly DraftLists lists;

    public MainDialog(RoleDialog role, NoteDialog note, DraftDesk desk, RoleAnswers roles, DraftLists lists)
        : base(nameof(MainDialog))
    {
        (this.desk, this.roles, this.lists) = (desk, roles, lists);
        AddDialog(role);
        AddDialog(note);
        AddDialog(new WaterfallDialog("main", [AskRoleAsync, OpenNoteAsync]));
        InitialDialogId = "main";
    }

    private static Task<DialogTurnResult> AskRoleAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        NoteTurn.Of(step.Context).Person.Roles.IsEmpty
            ? step.BeginDialogAsync(nameof(RoleDialog), step.Options, cancellationToken)
            : step.NextAsync(cancellationToken: cancellationToken);

    private async Task<DialogTurnResult> OpenNoteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = NoteTurn.Of(step.Context);
        var wanted = step.Options as string ?? NewNote;
        if (wanted == Welcome)
        {
            await roles.ShowAsync(turn, isWelcome: wanted == Welcome && !turn.IsRoleNew, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (wanted == NewNote)
        {
            if (await desk.BeginAsync(turn, DraftStart.Blank, cancellationToken) is not { } draft)
            {
                await lists.ShowFullAsync(turn, cancellationToken);
                return await step.EndDialogAsync(cancellationToken: cancellationToken);
            }

            wanted = draft.Id;
        }

        return await step.BeginDialogAsync(nameof(NoteDialog), wanted, cancellationToken);
    }
}
