using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token to exchange, as a <c>signin/tokenExchange</c> invoke carries it.</summary>
public class TokenExchangeInvokeRequest
{
    public TokenExchangeInvokeRequest()
    {
    }

    public string ConnectionName { get; set; }

    public string Id { get; set; }

    public string Token { get; set; }

    /// <summary>Properties this version does not know, kept so that they are written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> Unknown { get; set; }
}
