using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

// Making an activity of a kind, and looking at one as a kind.
public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message)
    {
        Attachments = new List<Attachment>(),
        Entities = new List<Entity>(),
    };

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() => new Activity(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = new List<ChannelAccount>(),
        MembersRemoved = new List<ChannelAccount>(),
    };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A trace; <paramref name="label"/> is the calling member unless given.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name,
        string valueType = null,
        object value = null,
        [CallerMemberName] string label = null) => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);

    public IHandoffActivity AsHandoffActivity() => As(ActivityTypes.Handoff);

    public ICommandActivity AsCommandActivity() => As(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>
    /// Whether the type is <paramref name="activityType"/>, or a subtype of it such as <c>message/special</c>; case is ignored.
    /// </summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, System.StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;
}
