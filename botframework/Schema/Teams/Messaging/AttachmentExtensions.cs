namespace Microsoft.Bot.Schema.Teams;

/// <summary>Makes results of messaging extensions of attachments.</summary>
public static class AttachmentExtensions
{
    /// <summary>A result that shows <paramref name="previewAttachment"/> in the list; without one, the attachment itself.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment,
        Attachment previewAttachment = null) =>
        new()
        {
            Content = attachment.Content,
            ContentType = attachment.ContentType,
            ContentUrl = attachment.ContentUrl,
            Name = attachment.Name,
            ThumbnailUrl = attachment.ThumbnailUrl,
            Preview = previewAttachment ?? attachment,
        };
}
