namespace Microsoft.Bot.Schema;

/// <summary>What a sign-in remembers of the conversation it began in.</summary>
public class TokenExchangeState
{
    public TokenExchangeState()
    {
    }

    public string BotUrl { get; set; }

    public string ConnectionName { get; set; }

    public ConversationReference Conversation { get; set; }

    public string MsAppId { get; set; }

    public ConversationReference RelatesTo { get; set; }
}
