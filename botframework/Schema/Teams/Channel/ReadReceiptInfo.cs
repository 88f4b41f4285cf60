namespace Microsoft.Bot.Schema.Teams;

/// <summary>The newest message that a person has read.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    public string LastReadMessageId { get; set; }

    /// <summary>Whether <paramref name="compareMessageId"/> is read; false when an id is not a number.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, out var compare) && long.TryParse(lastReadMessageId, out var last) && compare <= last;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
