using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Turns;

namespace NotesBot.Dialogs;

/// <summary>
/// A note from the customer to the review: one step a page, generated from the declarations. Begun with a draft's id, which is all
/// that the dialog stack holds; the draft says which page it is on, so a jump, a restart or another device needs nothing here.
/// </summary>
internal sealed class NoteDialog : ComponentDialog
{
    private readonly DraftDesk desk;

    public NoteDialog(StepDialog step, DraftDesk desk)
        : base(nameof(NoteDialog))
    {
        this.desk = desk;
        AddDialog(step);
        foreach (var type in NoteTypes.All)
        {
            AddDialog(new WaterfallDialog(type.Id, [.. type.Pages.Select(page => Step(page.Name))]));
        }

        AddDialog(new WaterfallDialog(
            "note", [Step(NoteRoute.Customer), Step(NoteRoute.NoteType), PagesAsync, Step(NoteRoute.Form), Step(NoteRoute.Review), AgainAsync]));
        InitialDialogId = "note";
    }

    /// <summary>Asks a page if the draft is on it, and passes on if it isn't. A step's result is the draft to go on with.</summary>
    private WaterfallStep Step(string page) => async (step, cancellationToken) =>
    {
        if (Outcome(step) is not { } id)
        {
            return await step.EndDialogAsync(StepDialog.Left, cancellationToken);
        }

        var draft = await desk.FindAsync(NoteTurn.Of(step.Context), id, cancellationToken);
        return draft?.Page == page
            ? await step.BeginDialogAsync(nameof(StepDialog), id, cancellationToken)
            : await step.NextAsync(id, cancellationToken);
    };

    private async Task<DialogTurnResult> PagesAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (Outcome(step) is not { } id)
        {
            return await step.EndDialogAsync(StepDialog.Left, cancellationToken);
        }

        var draft = await desk.FindAsync(NoteTurn.Of(step.Context), id, cancellationToken);
        return NoteTypes.Find(draft?.NoteType ?? "")?.Page(draft!.Page) is not null
            ? await step.BeginDialogAsync(draft.NoteType, id, cancellationToken)
            : await step.NextAsync(id, cancellationToken);
    }

    /// <summary>Back, a jump from the review, a page that is gone: round again, to wherever the draft is now.</summary>
    private async Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (Outcome(step) is not { } id)
        {
            return await step.EndDialogAsync(StepDialog.Left, cancellationToken);
        }

        return await desk.PlaceAsync(NoteTurn.Of(step.Context), id, cancellationToken)
            ? await step.ReplaceDialogAsync(InitialDialogId, id, cancellationToken)
            : await step.EndDialogAsync(StepDialog.Left, cancellationToken);
    }

    private static string? Outcome(WaterfallStepContext step) =>
        (step.Result ?? step.Options) as string is { } id && id != StepDialog.Left ? id : null;
}
