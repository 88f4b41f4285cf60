namespace Microsoft.Bot.Schema;

/// <summary>A stretch of text that stands out.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = null, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    public string Text { get; set; }

    public int? Occurrence { get; set; }
}
