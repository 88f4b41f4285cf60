using System;

namespace Microsoft.Bot.Schema;

/// <summary>The resource a token is exchanged for.</summary>
public class TokenExchangeResource
{
    public TokenExchangeResource()
    {
    }

    public TokenExchangeResource(string id = null, string uri = null, string providerId = null)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    public string Id { get; set; }

    public string Uri { get; set; }

    public string ProviderId { get; set; }
}
