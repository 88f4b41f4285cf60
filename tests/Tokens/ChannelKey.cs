using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Tokens;

/// <summary>A key pair of a channel, and the channels it may speak for (null: it doesn't say).</summary>
internal sealed class ChannelKey(string id, string[]? endorsements, int bits = 2048) : IDisposable
{
    public string Id { get; } = id;

    public RSA Rsa { get; } = RSA.Create(bits);

    /// <summary>As the metadata shows it.</summary>
    public JsonObject Public()
    {
        var parameters = Rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = Id, ["x5t"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus), ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => JsonValue.Create(name))]);
        }

        return key;
    }

    public void Dispose() => Rsa.Dispose();
}
