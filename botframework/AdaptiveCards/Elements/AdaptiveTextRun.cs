namespace AdaptiveCards;

/// <summary>A run of text with one look.</summary>
public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public bool Highlight { get; set; }

    public string Text { get; set; } = " ";

    public AdaptiveFontType FontType { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public bool Underline { get; set; }

    internal override void Exchange(CardExchange x)
    {
        Size = x.Option("size", Size);
        Weight = x.Option("weight", Weight);
        Color = x.Option("color", Color);
        IsSubtle = x.Flag("isSubtle", IsSubtle);
        Italic = x.Flag("italic", Italic);
        Strikethrough = x.Flag("strikethrough", Strikethrough);
        Highlight = x.Flag("highlight", Highlight);
        Text = x.Text("text", Text, omit: " ", stated: true);
        FontType = x.Option("fontType", FontType);
        SelectAction = x.Action("selectAction", SelectAction);
        Underline = x.Flag("underline", Underline);
        base.Exchange(x);
    }
}
