namespace Microsoft.Bot.Connector;

/// <summary>Names the protocol gives to HTTP headers.</summary>
public static class ConversationConstants
{
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
