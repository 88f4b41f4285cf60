using System;

namespace AdaptiveCards;

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    /// <exception cref="UriFormatException">The text is no absolute address.</exception>
    public AdaptiveImage(string url) => Url = new Uri(url);

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;

    public AdaptiveImageSize Size { get; set; }

    public AdaptiveImageStyle Style { get; set; }

    public Uri Url { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>#AARRGGBB or #RRGGBB.</summary>
    public string BackgroundColor { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public string AltText { get; set; }

    /// <summary>The width in pixels; 0 when not fixed.</summary>
    public uint PixelWidth { get; set; }

    /// <summary>The address as text; setting it needs an absolute address.</summary>
    /// <exception cref="UriFormatException">The text is no absolute address.</exception>
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = new Uri(value);
    }

    /// <summary>The height in pixels; 0 when not fixed.</summary>
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }

    internal override void Exchange(CardExchange x)
    {
        Size = x.Option("size", Size);
        Style = x.Option("style", Style);
        Url = x.Url("url", Url);
        HorizontalAlignment = x.Option("horizontalAlignment", HorizontalAlignment);
        BackgroundColor = x.Colour("backgroundColor", BackgroundColor);
        SelectAction = x.Action("selectAction", SelectAction);
        AltText = x.Text("altText", AltText);
        PixelWidth = x.Pixels("width", PixelWidth);
        base.Exchange(x);
    }
}
