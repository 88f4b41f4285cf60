using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>What is known about an uploaded attachment.</summary>
public class AttachmentInfo
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = null, string type = null, IList<AttachmentView> views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    public string Name { get; set; }

    public string Type { get; set; }

    public IList<AttachmentView> Views { get; set; }
}
