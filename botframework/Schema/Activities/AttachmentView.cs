namespace Microsoft.Bot.Schema;

/// <summary>One size of an uploaded attachment; <see cref="Size"/> in bytes.</summary>
public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = null, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    public string ViewId { get; set; }

    public int? Size { get; set; }
}
