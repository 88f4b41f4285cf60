using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NotesBot.Cards;
using NotesBot.Commands;
using NotesBot.OwnData;

namespace NotesBot.Turns;

/// <summary>From the kinds of activity that Teams sends to the conversation.</summary>
internal sealed class NotesActivityHandler(TurnRunner turns, Conversation conversation, Welcome welcome, ExportAnswers export)
    : TeamsActivityHandler
{
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // The SDK reads it with every event of Teams and throws at any other shape; what it can't read says nothing but the tenant.
        var activity = turnContext.Activity;
        if (activity.ChannelData is not null && !activity.TryGetChannelData<TeamsChannelData>(out _))
        {
            activity.Conversation.TenantId = Visitor.TenantOf(activity);
            activity.ChannelData = null;
        }

        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    // Events mean nothing to this bot, and the SDK throws at one of Teams' whose value has another shape.
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    // Only the bot's own cards, and the file that one of them offers, ask it for something. To whatever else is asked the answer is the
    // SDK's own for what nobody overrides, given before the value is looked at.
    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name is "adaptiveCard/action" or "fileConsent/invoke"
            ? base.OnInvokeActivityAsync(turnContext, cancellationToken)
            : Task.FromResult(new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented });

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var fields = ActivityJson.Fields(activity.Value);
        var text = MentionedText.Of(activity);
        Incoming incoming = (fields.GetValueOrDefault("verb"), CommandWords.Find(text)) switch
        {
            ({ } verb, _) => Incoming.Tapped.Of(verb, fields),
            (null, { } command) => new Incoming.Tapped(command),
            _ => new Incoming.Typed(text),
        };
        return turns.RunAsync(turnContext, incoming, conversation.AnswerAsync, cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var tap = Incoming.Tapped.Of(invokeValue.Action.Verb ?? "", ActivityJson.Fields(invokeValue.Action.Data));
        var turn = await turns.RunAsync(turnContext, tap, conversation.AnswerAsync, cancellationToken);
        return turn.CardInPlace is { } card ? CardMessages.InPlace(card) : CardMessages.Message(turn.TextInPlace ?? turn.Words["action.done"]);
    }

    // The SDK takes an answer for granted that may be missing.
    protected override Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse? fileConsentCardResponse, CancellationToken cancellationToken) =>
        fileConsentCardResponse is null
            ? Task.FromResult(new InvokeResponse { Status = (int)HttpStatusCode.BadRequest })
            : base.OnTeamsFileConsentAsync(turnContext, fileConsentCardResponse, cancellationToken);

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        turns.RunAsync(
            turnContext,
            new Incoming.Tapped(Verbs.ExportData),
            (turn, cancellation) => export.AcceptAsync(turn, fileConsentCardResponse, cancellation),
            cancellationToken);

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        turns.RunAsync(turnContext, new Incoming.Tapped(Verbs.ExportData), export.DeclineAsync, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        welcome.GreetAsync(turnContext, cancellationToken);

    // Who was added is known by id already: no need to ask Teams for names.
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => member?.Id == turnContext.Activity.Recipient?.Id)
            ? welcome.GreetAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        welcome.ForgetAsync(turnContext, cancellationToken);
}
