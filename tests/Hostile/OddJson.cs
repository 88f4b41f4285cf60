using System.Text.Json.Nodes;

namespace NotesBot.Tests.Hostile;

/// <summary>Values of every kind, and such as no JSON library writes.</summary>
internal static class OddJson
{
    /// <summary>What a body may hold though no writer makes it so: half characters, zeros, numbers out of range, the same name twice.</summary>
    private static readonly string[] Raw =
    [
        "\"\\ud800\"", "\"a\\udc00b\"", "\"\\udbff\\udbff\"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\\\u0000\"", "\"\\u202e\\u0041\\/\"",
        "1e400", "-1E-400", "-0", "0.1e1", "123456789012345678901234567890", "2147483648", "-9223372036854775809",
        """{"a":1,"a":2,"A":3}""", """{"":0}""", """{"\u0000":1}""", """{"\ud800":1}""",
        """{"__proto__":{"id":"x"},"$type":"System.Object"}""",
        Nested(30), Nested(70), Nested(2_000),
    ];

    public static string RawText(Random luck) => Raw[luck.Next(Raw.Length)];

    public static JsonNode? Any(Random luck) => luck.Next(9) switch
    {
        0 => null,
        1 => luck.Next(2) == 0,
        2 => luck.Next(-3, 100),
        3 => luck.NextDouble() * 1e300,
        4 => new JsonArray(),
        5 => new JsonArray(OddText.Any(luck), luck.Next(10), null, new JsonObject { ["id"] = "x" }),
        6 => new JsonObject(),
        7 => new JsonObject { ["id"] = OddText.Any(luck), ["type"] = OddText.Any(luck), ["deep"] = new JsonObject { ["deeper"] = new JsonArray(1, "two") } },
        _ => OddText.Any(luck),
    };

    private static string Nested(int levels) => $"{new string('[', levels)}{new string(']', levels)}";
}
