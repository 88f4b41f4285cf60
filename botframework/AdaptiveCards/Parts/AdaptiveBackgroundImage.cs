using System;

namespace AdaptiveCards;

/// <summary>A picture behind a card or container; written as its bare address when all else is default.</summary>
public class AdaptiveBackgroundImage : ICardPart
{
    public const string TypeName = "backgroundImage";

    public AdaptiveBackgroundImage()
    {
    }

    public AdaptiveBackgroundImage(string url)
        : this(new Uri(url, UriKind.RelativeOrAbsolute))
    {
    }

    public AdaptiveBackgroundImage(Uri url) => Url = url;

    public AdaptiveBackgroundImage(
        string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(new Uri(url, UriKind.RelativeOrAbsolute), fillMode, hAlignment, vAlignment)
    {
    }

    public AdaptiveBackgroundImage(
        Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(url)
    {
        FillMode = fillMode;
        HorizontalAlignment = hAlignment;
        VerticalAlignment = vAlignment;
    }

    public Uri Url { get; set; }

    /// <summary>The address as text; setting it needs an absolute address.</summary>
    /// <exception cref="UriFormatException">The text is no absolute address.</exception>
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = new Uri(value);
    }

    public AdaptiveImageFillMode FillMode { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => new(backgroundImageUrl);

    public bool HasDefaultValues() =>
        (FillMode, HorizontalAlignment, VerticalAlignment)
            == (AdaptiveImageFillMode.Cover, AdaptiveHorizontalAlignment.Left, AdaptiveVerticalAlignment.Top);

    void ICardPart.Exchange(CardExchange x)
    {
        Url = x.Url("url", Url);
        FillMode = x.Option("fillMode", FillMode);
        HorizontalAlignment = x.Option("horizontalAlignment", HorizontalAlignment);
        VerticalAlignment = x.Option("verticalAlignment", VerticalAlignment);
    }
}
