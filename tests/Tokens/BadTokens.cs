using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Tokens;

/// <summary>Every way we know to come without a good token: what is wrong, the code in the bot's log, and the header.</summary>
internal static class BadTokens
{
    private static readonly (string What, string Code, Func<Scene, string> Header)[] All =
    [
        ("no header's value", "no_token", _ => ""),
        ("only spaces", "no_token", _ => "   "),
        ("a scheme without a token", "not_bearer", _ => "Bearer"),
        ("an empty token", "malformed", _ => "Bearer  "),
        ("another scheme", "not_bearer", _ => "Basic YWxleDpzZWNyZXQ="),
        ("another scheme with a good token", "not_bearer", scene => $"Basic {scene.Good().Signed()}"),
        ("a good token without a scheme", "not_bearer", scene => scene.Good().Signed()),
        ("a good token after two spaces", "malformed", scene => $"Bearer  {scene.Good().Signed()}"),
        ("two tokens in one header", "malformed", scene => $"Bearer {scene.Good().Signed()}, Bearer {scene.Good().Signed()}"),
        ("something after the token", "malformed", scene => $"Bearer {scene.Good().Signed()} x"),
        ("nonsense", "malformed", _ => "Bearer nonsense"),
        ("three letters", "malformed", _ => "Bearer a.b.c"),
        ("two dots", "malformed", _ => "Bearer .."),
        ("no signature", "malformed", scene => $"Bearer {Unsigned(scene.Good())}."),
        ("no third part", "malformed", scene => $"Bearer {Unsigned(scene.Good())}"),
        ("a fourth part", "malformed", scene => $"Bearer {scene.Good().Signed()}.e30"),
        ("five parts, as if it were encrypted", "malformed", scene => $"Bearer {scene.Good().Signed()}.e30.e30"),
        ("a cut token", "signature", scene => $"Bearer {scene.Good().Signed()[..^20]}"),
        ("padding", "malformed", scene => $"Bearer {scene.Good().Signed()}="),
        ("not base64", "malformed", scene => $"Bearer {Unsigned(scene.Good())}.%%%%"),
        ("the wrong base64", "malformed", scene => $"Bearer {Unsigned(scene.Good())}.ab+/"),
        ("a header that isn't JSON", "malformed", scene => Bearer(scene.Good(), "hello", null)),
        ("a header that is a list", "malformed", scene => Bearer(scene.Good(), "[]", null)),
        ("claims that aren't JSON", "malformed", scene => Bearer(scene.Good(), null, "{")),
        ("claims that are a list", "malformed", scene => Bearer(scene.Good(), null, """["aud"]""")),
        ("claims that are null", "malformed", scene => Bearer(scene.Good(), null, "null")),
        ("claims that nest deep", "malformed", scene => Bearer(scene.Good().With("x", JsonNode.Parse(Nested(20))))),
        ("half a character in a claim", "malformed", scene => Bearer(scene.Good(), null, """{"iss":"\ud800","aud":"x"}""")),
        ("a number beyond all numbers, unsigned", "signature", scene =>
            $"Bearer {Token.Encode(scene.Good().Header.ToJsonString())}.{Token.Encode(Raw(scene.Good(), "x", "1e999"))}.AAAA"),
        ("too long", "too_long", scene => Bearer(scene.Good().With("x", new string('a', 8 * 1024)))),

        ("no algorithm", "algorithm", scene => Bearer(scene.Good().WithHeader("alg", null))),
        ("algorithm none", "algorithm", scene => $"Bearer {Unsigned(scene.Good().WithHeader("alg", "none"))}.AA"),
        ("algorithm None", "algorithm", scene => $"Bearer {Unsigned(scene.Good().WithHeader("alg", "None"))}.AA"),
        ("algorithm NONE", "algorithm", scene => $"Bearer {Unsigned(scene.Good().WithHeader("alg", "NONE"))}.AA"),
        ("algorithm nOnE, well signed", "algorithm", scene => Bearer(scene.Good().WithHeader("alg", "nOnE"))),
        ("an empty algorithm", "algorithm", scene => Bearer(scene.Good().WithHeader("alg", ""))),
        ("algorithm rs256", "algorithm", scene => Bearer(scene.Good().WithHeader("alg", "rs256"))),
        ("a list of algorithms", "malformed", scene => Bearer(scene.Good().WithHeader("alg", new JsonArray("RS256")))),
        ("HS256 with the public key", "algorithm", scene => WithPublicKey(scene, scene.Key.Rsa.ExportSubjectPublicKeyInfo())),
        ("HS256 with the public key in PEM", "algorithm",
            scene => WithPublicKey(scene, Encoding.ASCII.GetBytes(scene.Key.Rsa.ExportSubjectPublicKeyInfoPem()))),
        ("HS256 with the modulus", "algorithm", scene => WithPublicKey(scene, scene.Key.Rsa.ExportParameters(false).Modulus!)),
        ("RS384", "algorithm", scene => Signed(scene, "RS384", HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1)),
        ("RS512", "algorithm", scene => Signed(scene, "RS512", HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
        ("PS256", "algorithm", scene => Signed(scene, "PS256", HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        ("PS256 called RS256", "signature", scene => Signed(scene, "RS256", HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        ("a critical part", "malformed", scene => Bearer(scene.Good().WithHeader("crit", new JsonArray("exp")))),
        ("an algorithm said twice", "malformed",
            scene => Bearer(scene.Good(), """{"alg":"none","kid":"teams","alg":"RS256"}""", null)),

        ("no key id", "unknown_key", scene => Bearer(scene.Good().WithHeader("kid", null))),
        ("a key id that is a number", "malformed", scene => Bearer(scene.Good().WithHeader("kid", 5))),
        ("an unknown key", "unknown_key", scene => Bearer(scene.Good(scene.Foreign))),
        ("a key too short", "unknown_key", scene => Bearer(scene.Good(scene.Short))),
        ("a foreign key under a known id", "signature", scene => Bearer(scene.Good(scene.Foreign).WithHeader("kid", scene.Key.Id))),
        ("a key brought along", "unknown_key",
            scene => Bearer(scene.Good(scene.Foreign).WithHeader("jwk", scene.Foreign.Public()).WithHeader("jku", "https://keys.example/"))),
        ("another's signature", "signature", scene => $"Bearer {Unsigned(scene.Good())}.{scene.Good().With("x", 1).Signed().Split('.')[2]}"),
        ("claims changed after signing", "signature",
            scene => $"Bearer {Unsigned(scene.Good().With("oid", "admin"))}.{scene.Good().Signed().Split('.')[2]}"),

        ("no issuer", "issuer", scene => Bearer(scene.Good().With("iss", null))),
        ("another issuer", "issuer", scene => Bearer(scene.Good().With("iss", "https://sts.windows.net/contoso/"))),
        ("the other cloud's issuer", "issuer", scene => Bearer(scene.Good().With("iss", Token.GovernmentIssuer))),
        ("the issuer with a slash", "issuer", scene => Bearer(scene.Good().With("iss", Token.PublicIssuer + "/"))),
        ("a list of issuers", "malformed", scene => Bearer(scene.Good().With("iss", new JsonArray(Token.PublicIssuer)))),
        ("an issuer said twice", "malformed", scene => Bearer(scene.Good(), null, Twice(scene.Good(), "iss", "evil"))),

        ("no audience", "audience", scene => Bearer(scene.Good().With("aud", null))),
        ("an empty audience", "audience", scene => Bearer(scene.Good().With("aud", ""))),
        ("another bot's audience", "audience", scene => Bearer(scene.Good().With("aud", "99999999-2222-3333-4444-555555555555"))),
        ("a list of audiences", "malformed", scene => Bearer(scene.Good().With("aud", new JsonArray(Scene.AppId)))),
        ("an audience said twice", "malformed", scene => Bearer(scene.Good(), null, Twice(scene.Good(), "aud", "other"))),

        ("expired", "expired", scene => Bearer(scene.Good().With("exp", At(scene, minutes: -6)))),
        ("long expired", "expired", scene => Bearer(scene.Good().With("exp", 0))),
        ("no expiry", "expired", scene => Bearer(scene.Good().With("exp", null))),
        ("an expiry that is a text", "malformed", scene => Bearer(scene.Good().With("exp", "9999999999"))),
        ("an expiry beyond all time", "malformed", scene => Bearer(scene.Good(), null, Raw(scene.Good(), "exp", "1e300"))),
        ("an expiry said twice", "malformed", scene => Bearer(scene.Good(), null, Twice(scene.Good().With("exp", 1), "exp", 9999999999))),
        ("not yet valid", "not_yet_valid", scene => Bearer(scene.Good().With("nbf", At(scene, minutes: 6)))),
        ("valid since a text", "malformed", scene => Bearer(scene.Good().With("nbf", "0"))),

        ("another channel's key", "endorsement", scene => Bearer(scene.Good(scene.OfAnotherChannel))),
        ("a key without endorsements", "endorsement", scene => Bearer(scene.Good(scene.OfNoChannel))),

        ("no service url", "service_url", scene => Bearer(scene.Good().With("serviceurl", null))),
        ("an empty service url", "service_url", scene => Bearer(scene.Good().With("serviceurl", ""))),
        ("a list of service urls", "malformed", scene => Bearer(scene.Good().With("serviceurl", new JsonArray(scene.ServiceUrl)))),
        ("another service", "service_url", scene => Bearer(scene.Good().With("serviceurl", "https://smba.trafficmanager.net/emea/"))),
        ("another path of the service", "service_url", scene => Bearer(scene.Good().With("serviceurl", scene.ServiceUrl + "/emea/"))),
        ("a service url that only begins so", "service_url", scene => Bearer(scene.Good().With("serviceurl", scene.ServiceUrl + ".example"))),
        ("a service url in another casing", "service_url",
            scene => Bearer(scene.Good().With("serviceurl", scene.ServiceUrl.ToUpperInvariant()))),
        ("a service url said twice", "malformed", scene => Bearer(scene.Good(), null, Twice(scene.Good(), "serviceurl", "https://evil.example"))),
    ];

    public static TheoryData<string> Names => new(All.Select(bad => bad.What));

    public static (string Header, string Code) Of(string what, Scene scene)
    {
        var (_, code, header) = All.Single(bad => bad.What == what);
        return (header(scene), code);
    }

    private static string Bearer(Token token) => $"Bearer {token.Signed()}";

    private static string Bearer(Token token, string? header, string? claims) =>
        $"Bearer {token.Signed(header ?? token.Header.ToJsonString(), claims ?? token.Claims.ToJsonString())}";

    private static string Unsigned(Token token) => $"{Token.Encode(token.Header.ToJsonString())}.{Token.Encode(token.Claims.ToJsonString())}";

    private static string Signed(Scene scene, string algorithm, HashAlgorithmName hash, RSASignaturePadding padding) =>
        $"Bearer {scene.Good().WithHeader("alg", algorithm).Signed(bytes => scene.Key.Rsa.SignData(bytes, hash, padding))}";

    private static string WithPublicKey(Scene scene, byte[] secret) =>
        $"Bearer {scene.Good().WithHeader("alg", "HS256").Signed(bytes => HMACSHA256.HashData(secret, bytes))}";

    private static string Twice(Token token, string claim, JsonNode first) =>
        token.Claims.ToJsonString().Insert(1, $"\"{claim}\":{first.ToJsonString()},");

    private static string Raw(Token token, string claim, string value) =>
        token.With(claim, null).Claims.ToJsonString().Insert(1, $"\"{claim}\":{value},");

    private static long At(Scene scene, int minutes) => scene.Now.AddMinutes(minutes).ToUnixTimeSeconds();

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
