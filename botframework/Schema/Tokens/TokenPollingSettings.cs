namespace Microsoft.Bot.Schema;

/// <summary>How to poll for a token; timeout and interval in milliseconds.</summary>
public class TokenPollingSettings
{
    public TokenPollingSettings()
    {
    }

    public int Interval { get; set; }

    public int Timeout { get; set; }
}
