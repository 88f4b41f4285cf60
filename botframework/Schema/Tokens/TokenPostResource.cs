namespace Microsoft.Bot.Schema;

/// <summary>Where to post a token.</summary>
public class TokenPostResource
{
    public TokenPostResource()
    {
    }

    public string SasUrl { get; set; }
}
