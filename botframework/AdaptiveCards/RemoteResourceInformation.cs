namespace AdaptiveCards;

/// <summary>Something a client must fetch to show a card. Two that say the same are equal.</summary>
public struct RemoteResourceInformation
{
    internal readonly string Url;
    internal readonly string MimeType;

    public RemoteResourceInformation(string url, string mimeType)
    {
        Url = url;
        MimeType = mimeType;
    }
}
