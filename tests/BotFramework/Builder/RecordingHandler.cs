using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>Notes which methods a turn reached, and goes on to the handler's own.</summary>
internal sealed class RecordingHandler : ActivityHandler
{
    public List<string> Seen { get; } = [];

    public Func<AdaptiveCardInvokeValue, AdaptiveCardInvokeResponse>? Card { get; init; }

    public Func<SearchInvokeValue, SearchInvokeResponse>? Search { get; init; }

    public bool SignsIn { get; init; }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Note("MessageActivity", () => base.OnMessageActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("MessageUpdateActivity", () => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Note("MessageDeleteActivity", () => base.OnMessageDeleteActivityAsync(turnContext, cancellationToken));

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("ConversationUpdateActivity", () => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note("MessageReactionActivity", () => base.OnMessageReactionActivityAsync(turnContext, cancellationToken));

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Note("EventActivity", () => base.OnEventActivityAsync(turnContext, cancellationToken));

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Note("TokenResponseEvent", () => base.OnTokenResponseEventAsync(turnContext, cancellationToken));

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Note("Event", () => base.OnEventAsync(turnContext, cancellationToken));

    protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        Note("EndOfConversationActivity", () => base.OnEndOfConversationActivityAsync(turnContext, cancellationToken));

    protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
        Note("TypingActivity", () => base.OnTypingActivityAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("InstallationUpdateActivity", () => base.OnInstallationUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("InstallationUpdateAdd", () => base.OnInstallationUpdateAddAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("InstallationUpdateRemove", () => base.OnInstallationUpdateRemoveAsync(turnContext, cancellationToken));

    protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
        Note("CommandActivity", () => base.OnCommandActivityAsync(turnContext, cancellationToken));

    protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) =>
        Note("CommandResultActivity", () => base.OnCommandResultActivityAsync(turnContext, cancellationToken));

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("MembersAdded", () => base.OnMembersAddedAsync(membersAdded, turnContext, cancellationToken));

    protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("MembersRemoved", () => base.OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken));

    protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note("ReactionsAdded", () => base.OnReactionsAddedAsync(messageReactions, turnContext, cancellationToken));

    protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note("ReactionsRemoved", () => base.OnReactionsRemovedAsync(messageReactions, turnContext, cancellationToken));

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note("Unrecognized", () => base.OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken));

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        SignsIn ? Note("SignIn", () => Task.CompletedTask) : base.OnSignInInvokeAsync(turnContext, cancellationToken);

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Card is null ? base.OnAdaptiveCardInvokeAsync(turnContext, invokeValue, cancellationToken) : Task.FromResult(Card(invokeValue));

    protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Search is null ? base.OnSearchInvokeAsync(turnContext, invokeValue, cancellationToken) : Task.FromResult(Search(invokeValue));

    private Task Note(string name, Func<Task> next)
    {
        Seen.Add(name);
        return next();
    }
}
