namespace AdaptiveCards;

/// <summary>A text, with a subset of Markdown.</summary>
public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public string Text { get; set; } = "";

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public bool Wrap { get; set; }

    /// <summary>The most lines shown; 0 for all.</summary>
    public int MaxLines { get; set; }

    /// <summary>The most width in pixels; 0 for all.</summary>
    public int MaxWidth { get; set; }

    public AdaptiveFontType FontType { get; set; }

    public AdaptiveTextBlockStyle Style { get; set; }

    internal override void Exchange(CardExchange x)
    {
        Size = x.Option("size", Size);
        Weight = x.Option("weight", Weight);
        Color = x.Option("color", Color);
        IsSubtle = x.Flag("isSubtle", IsSubtle);
        Italic = x.Flag("italic", Italic);
        Strikethrough = x.Flag("strikethrough", Strikethrough);
        Text = x.Text("text", Text, omit: "", stated: true);
        HorizontalAlignment = x.Option("horizontalAlignment", HorizontalAlignment);
        Wrap = x.Flag("wrap", Wrap);
        MaxLines = x.Whole("maxLines", MaxLines);
        MaxWidth = x.Whole("maxWidth", MaxWidth);
        FontType = x.Option("fontType", FontType);
        Style = x.Option("style", Style);
        base.Exchange(x);
    }
}
