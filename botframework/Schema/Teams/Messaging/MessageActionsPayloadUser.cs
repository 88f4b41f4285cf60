namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in the message.</summary>
public class MessageActionsPayloadUser
{
    public MessageActionsPayloadUser()
    {
    }

    public MessageActionsPayloadUser(string userIdentityType = null, string id = null, string displayName = null)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    public string UserIdentityType { get; set; }

    public string Id { get; set; }

    public string DisplayName { get; set; }
}
