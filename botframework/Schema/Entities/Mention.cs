namespace Microsoft.Bot.Schema;

/// <summary>A mention of a person or a bot in a message's text.</summary>
public class Mention : Entity
{
    public Mention()
    {
        Type = "mention";
    }

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = "mention";
    }

    public ChannelAccount Mentioned { get; set; }

    public string Text { get; set; }
}
