using System.Text;
using System.Text.Json.Nodes;
using NotesBot.Hosting;

namespace NotesBot.Tests.Hosting;

/// <summary>What the bot itself looks at, whichever Bot Framework comes after it.</summary>
public sealed class ActivityShapeTests
{
    private const string Good = """
        {"type":"message","id":"1","text":"hello","channelId":"msteams","serviceUrl":"https://smba.example/emea/",
        "timestamp":"2026-01-31T09:00:00.1234567Z","localTimestamp":"2026-01-31T10:00:00.123+01:00","locale":"en-US",
        "from":{"id":"29:alex"},"recipient":{"id":"28:bot"},"conversation":{"id":"a:alex","isGroup":false},
        "entities":[{"type":"clientInfo","timezone":5},null],"attachments":[{"contentType":"text/html"}],"value":5,"channelData":"text"}
        """;

    public static TheoryData<string, string> WrongKinds => new()
    {
        { "type", "5" },
        { "type", "\"\"" },
        { "type", "[]" },
        { "conversation", "\"a:alex\"" },
        { "conversation", "[]" },
        { "conversation", "{}" },
        { "conversation", """{"id":null}""" },
        { "conversation", """{"id":""}""" },
        { "conversation", """{"id":5}""" },
        { "conversation", """{"id":"a:alex","isGroup":"perhaps"}""" },
        { "from", "\"alex\"" },
        { "from", "{}" },
        { "from", """{"id":[]}""" },
        { "text", "{}" },
        { "text", "[1]" },
        { "entities", "{}" },
        { "entities", "\"text\"" },
        { "attachments", "5" },
        { "recipient", "true" },
        { "timestamp", "\"yesterday\"" },
        { "timestamp", "{}" },
        { "membersAdded", "{}" },
        { "serviceUrl", "\"file:///etc/passwd\"" },
        { "serviceUrl", "\"no address\"" },
        { "membersAdded", """[{"id":5}]""" },
        { "membersRemoved", "[5]" },
        { "entities", "[5]" },
        { "entities", """[{"type":{}}]""" },
        { "attachments", """[null,"text"]""" },
        { "locale", "5" },
        { "replyToId", "[]" },
        { "channelId", "{}" },
        { "localTimestamp", "\"\"" },
        { "serviceUrl", "5" },
        { "conversation", """{"id":".."}""" },
        { "conversation", """{"id":"."}""" },
        { "conversation", $$"""{"id":"{{TooLong}}"}""" },
        { "conversation", $$"""{"id":"a:alex","tenantId":"{{TooLong}}"}""" },
        { "from", $$"""{"id":"{{TooLong}}"}""" },
        { "from", $$"""{"id":"29:alex","aadObjectId":".."}""" },
        { "replyToId", "\"..\"" },
        { "id", $"\"{TooLong}\"" },
        { "channelId", $"\"{TooLong}\"" },
    };

    // An id of Teams has fewer than two hundred characters.
    private static string TooLong => new('a', 513);

    [Fact]
    public void An_activity_as_Teams_sends_it_is_taken() => Assert.Null(Fault(Good));

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public void A_part_of_the_wrong_kind_is_refused_in_whatever_casing_it_is_named(string part, string value)
    {
        var activity = JsonNode.Parse(Good)!.AsObject();
        activity[part] = JsonNode.Parse(value);
        Assert.NotEmpty(Fault(activity.ToJsonString())!);

        var isAboutKinds = value is not "\"\"" && JsonNode.Parse(value) is not JsonObject; // the others may lack something
        if (isAboutKinds || part == "text")
        {
            Assert.NotEmpty(Fault(Good.Insert(1, $"\"{part.ToUpperInvariant()}\":{value},"))!);
        }
    }

    [Theory]
    [InlineData("\"\\u0074ext\":5")]
    [InlineData("\"\\u0054EXT\":{}")]
    [InlineData("\"replyToId\":\"\\u002e\"")]
    [InlineData("\"replyToId\":\"\\u002e.\"")]
    public void A_part_is_known_however_it_is_escaped(string part) => Assert.NotEmpty(Fault(Good.Insert(1, part + ","))!);

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void An_id_is_counted_in_characters_and_not_in_bytes(int length, bool isTaken)
    {
        foreach (var id in new[] { new string('a', length), new string('客', length), string.Concat(Enumerable.Repeat("\\u0061", length)) })
        {
            Assert.Equal(isTaken, Fault(Good.Insert(1, $"\"replyToId\":\"{id}\",")) is null);
        }
    }

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T09:00")]
    [InlineData("2026-01-31T09:00:00+01:00")]
    [InlineData("Sat, 31 Jan 2026 09:00:00 GMT")]
    public void An_instant_may_be_written_as_they_are(string instant) => Assert.Null(Fault(Good.Insert(1, $"\"Timestamp\":\"{instant}\",")));

    [Theory]
    [InlineData("text")]
    [InlineData("timestamp")]
    [InlineData("serviceUrl")]
    [InlineData("recipient")]
    [InlineData("entities")]
    [InlineData("membersAdded")]
    public void What_is_null_is_of_no_wrong_kind(string part)
    {
        var activity = JsonNode.Parse(Good)!.AsObject();
        activity[part] = null;
        var fault = Fault(activity.ToJsonString());
        Assert.Equal(part == "serviceUrl" ? "The activity has no serviceUrl to answer to." : null, fault);
    }

    [Theory]
    [InlineData("""{"value":{"a":"\ud800"},""")]
    [InlineData("""{"value":{"\uDC00":1},""")]
    public void Half_a_character_is_refused_wherever_it_stands(string start) =>
        Assert.Equal("The body is not text in UTF-8.", Fault(start + Good.TrimStart()[1..]));

    [Theory]
    [InlineData("""{"value":"\u0000",""")]
    [InlineData("""{"value":{"a":["b","a\u0000b"]},""")]
    [InlineData("""{"\u0000":1,""")]
    [InlineData("""{"channelData":{"a\u0000":1},""")]
    [InlineData("""{"value":"\\\u0000",""")]
    [InlineData("""{"value":"\\u0000\u00000",""")]
    public void The_character_that_PostgreSQL_keeps_no_text_with_is_refused_wherever_it_stands(string start) =>
        Assert.Equal("The body holds the character U+0000, which is no part of any text.", Fault(start + Good.TrimStart()[1..]));

    [Theory]
    [InlineData("""{"value":"\\u0000",""")]
    [InlineData("""{"value":"u0000\u0001",""")]
    [InlineData("""{"\\u0000":"\u0010",""")]
    public void What_only_looks_like_it_is_taken(string start) => Assert.Null(Fault(start + Good.TrimStart()[1..]));

    [Fact]
    public void A_whole_character_in_two_escapes_is_taken() => Assert.Null(Fault(Good.Replace("hello", "\\ud83d\\ude00", StringComparison.Ordinal)));

    private static string? Fault(string body) => InboundActivity.Fault(Encoding.UTF8.GetBytes(body));
}
