using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace NotesBot.Bench.Turns.TicketBot;

/// <summary>Kind, title, details, are you sure: the dialog that every SDK's samples have, in five turns.</summary>
internal sealed class TicketDialog : ComponentDialog
{
    private static readonly List<Choice> Kinds = [.. ChoiceFactory.ToChoices(["Bug", "Feature", "Question"])];

    private readonly IStatePropertyAccessor<long> saved;

    public TicketDialog(UserState users)
        : base(nameof(TicketDialog))
    {
        saved = users.CreateProperty<long>("saved");
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [KindAsync, TitleAsync, DetailsAsync, ConfirmAsync, SaveAsync]));
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt), defaultLocale: "en-us"));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt), defaultLocale: "en-us"));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> KindAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(
            nameof(ChoicePrompt),
            new PromptOptions { Prompt = MessageFactory.Text("What is it about?"), Choices = Kinds },
            cancellationToken);

    private static Task<DialogTurnResult> TitleAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["kind"] = ((FoundChoice)step.Result).Value;
        return step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("A title, please.") }, cancellationToken);
    }

    private static Task<DialogTurnResult> DetailsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["title"] = step.Result;
        return step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("And the details?") }, cancellationToken);
    }

    private static Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["details"] = step.Result;
        return step.PromptAsync(nameof(ConfirmPrompt), new PromptOptions { Prompt = MessageFactory.Text("Save it?") }, cancellationToken);
    }

    private async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is true)
        {
            var (kind, title, details) = ($"{step.Values["kind"]}", $"{step.Values["title"]}", $"{step.Values["details"]}");
            await saved.SetAsync(step.Context, 1 + await saved.GetAsync(step.Context, () => 0, cancellationToken), cancellationToken);
            var message = MessageFactory.Text($"Saved: kind={kind}; title={title}; details={details}");
            message.Attachments = [new Attachment { ContentType = TicketCard.ContentType, Content = TicketCard.Of(kind, title, details) }];
            await step.Context.SendActivityAsync(message, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
