using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Tokens;

/// <summary>A token as the channel makes it, to be changed by whoever wants another.</summary>
internal sealed class Token
{
    public const string PublicIssuer = "https://api.botframework.com";
    public const string GovernmentIssuer = "https://api.botframework.us";

    public required ChannelKey Key { get; init; }

    public required JsonObject Header { get; init; }

    public required JsonObject Claims { get; init; }

    public static Token Good(ChannelKey key, string appId, string serviceUrl, DateTimeOffset now, string issuer = PublicIssuer) => new()
    {
        Key = key,
        Header = new JsonObject { ["alg"] = "RS256", ["kid"] = key.Id, ["x5t"] = key.Id, ["typ"] = "JWT" },
        Claims = new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now.AddMinutes(-10).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(50).ToUnixTimeSeconds(),
            ["iss"] = issuer,
            ["aud"] = appId,
        },
    };

    /// <summary>Signed as the channel does it, whatever the header says.</summary>
    public string Signed() => Signed(Header.ToJsonString(), Claims.ToJsonString());

    public string Signed(string header, string claims) =>
        Signed(header, claims, bytes => Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public string Signed(Func<byte[], byte[]> sign) => Signed(Header.ToJsonString(), Claims.ToJsonString(), sign);

    private static string Signed(string header, string claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Encode(header)}.{Encode(claims)}";
        return $"{text}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    public static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    /// <summary>With this claim instead; null leaves it out.</summary>
    public Token With(string claim, JsonNode? value)
    {
        Change(Claims, claim, value);
        return this;
    }

    public Token WithHeader(string name, JsonNode? value)
    {
        Change(Header, name, value);
        return this;
    }

    private static void Change(JsonObject part, string name, JsonNode? value)
    {
        part.Remove(name);
        if (value is not null)
        {
            part[name] = value;
        }
    }
}
