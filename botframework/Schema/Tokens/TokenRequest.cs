using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A request for a token.</summary>
public class TokenRequest
{
    public TokenRequest()
    {
    }

    public TokenRequest(string provider = null, IDictionary<string, object> settings = null)
    {
        Provider = provider;
        Settings = settings;
    }

    public string Provider { get; set; }

    public IDictionary<string, object> Settings { get; set; }
}
