using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace NotesBot.Bench.Pieces;

/// <summary>Asks for a text again and again, so that every turn is the same step of a waterfall.</summary>
internal sealed class AskingDialog : ComponentDialog
{
    public const string Question = "And what else?";

    public AskingDialog()
        : base(nameof(AskingDialog))
    {
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, AgainAsync]));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.PromptAsync(
        nameof(TextPrompt),
        new PromptOptions { Prompt = MessageFactory.Text(step.Options is string said ? $"{said} {Question}" : Question) },
        cancellationToken);

    private Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(InitialDialogId, step.Result, cancellationToken);
}
