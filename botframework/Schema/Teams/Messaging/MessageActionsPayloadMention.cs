namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in the message.</summary>
public class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention()
    {
    }

    public MessageActionsPayloadMention(
        int? id = default,
        string mentionText = null,
        MessageActionsPayloadFrom mentioned = null)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    public int? Id { get; set; }

    public string MentionText { get; set; }

    public MessageActionsPayloadFrom Mentioned { get; set; }
}
