namespace Microsoft.Bot.Schema.Teams;

/// <summary>The conversation of the message.</summary>
public class MessageActionsPayloadConversation
{
    public MessageActionsPayloadConversation()
    {
    }

    public MessageActionsPayloadConversation(
        string conversationIdentityType = null,
        string id = null,
        string displayName = null)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    public string ConversationIdentityType { get; set; }

    public string Id { get; set; }

    public string DisplayName { get; set; }
}
