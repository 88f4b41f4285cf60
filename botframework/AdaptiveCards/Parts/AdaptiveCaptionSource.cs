namespace AdaptiveCards;

/// <summary>Subtitles of a <see cref="AdaptiveMedia"/>.</summary>
public class AdaptiveCaptionSource : ICardPart
{
    public AdaptiveCaptionSource()
    {
    }

    public AdaptiveCaptionSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    public string MimeType { get; set; }

    public string Url { get; set; }

    public string Label { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        MimeType = x.Text("mimeType", MimeType);
        Url = x.Text("url", Url);
        Label = x.Text("label", Label);
    }
}
