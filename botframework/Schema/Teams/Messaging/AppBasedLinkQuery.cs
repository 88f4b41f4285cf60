namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that was pasted, to be unfurled.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = null)
    {
        Url = url;
    }

    public string Url { get; set; }

    public string State { get; set; }
}
