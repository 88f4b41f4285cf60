using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a <c>signin/tokenExchange</c> invoke.</summary>
public class TokenExchangeInvokeResponse
{
    public TokenExchangeInvokeResponse()
    {
    }

    public string ConnectionName { get; set; }

    public string FailureDetail { get; set; }

    public string Id { get; set; }

    /// <summary>Properties this version does not know, kept so that they are written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> Unknown { get; set; }
}
