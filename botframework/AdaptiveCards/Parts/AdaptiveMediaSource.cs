namespace AdaptiveCards;

/// <summary>A file of a <see cref="AdaptiveMedia"/>.</summary>
public class AdaptiveMediaSource : ICardPart
{
    public AdaptiveMediaSource()
    {
    }

    public AdaptiveMediaSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    public string MimeType { get; set; }

    public string Url { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        MimeType = x.Text("mimeType", MimeType);
        Url = x.Text("url", Url);
    }
}
