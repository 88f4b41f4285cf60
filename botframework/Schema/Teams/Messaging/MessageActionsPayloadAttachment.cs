namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of the message.</summary>
public class MessageActionsPayloadAttachment
{
    public MessageActionsPayloadAttachment()
    {
    }

    public MessageActionsPayloadAttachment(
        string id = null,
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string Id { get; set; }

    public string ContentType { get; set; }

    public string ContentUrl { get; set; }

    public object Content { get; set; }

    public string Name { get; set; }

    public string ThumbnailUrl { get; set; }
}
