using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token for a connection.</summary>
public class TokenResponse
{
    public TokenResponse()
    {
    }

    public TokenResponse(
        string channelId = null,
        string connectionName = null,
        string token = null,
        string expiration = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    public string ChannelId { get; set; }

    public string ConnectionName { get; set; }

    public string Token { get; set; }

    public string Expiration { get; set; }

    /// <summary>Properties this version does not know, kept so that they are written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> Unknown { get; set; }
}
