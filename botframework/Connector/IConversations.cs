namespace Microsoft.Bot.Connector;

/// <summary>
/// The conversations of a channel. What can be done with them stands in <see cref="ConversationsExtensions"/>: the published
/// interface's own members hand out types of the REST runtime, which this implementation does without.
/// </summary>
public interface IConversations;
