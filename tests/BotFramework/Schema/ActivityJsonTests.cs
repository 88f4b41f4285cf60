using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace NotesBot.Tests.BotFramework.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void Everything_an_activity_says_is_written_back_as_it_was_read()
    {
        var json = WireSamples.TeamsMessage;
        var activity = Read(json);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(SchemaJson.ToJson(activity))), SchemaJson.ToJson(activity));
    }

    [Theory]
    [MemberData(nameof(WireSamples.All), MemberType = typeof(WireSamples))]
    public void Every_kind_of_activity_survives_the_round_trip(string json)
    {
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(SchemaJson.ToJson(Read(json)))));
    }

    [Fact]
    public void What_is_not_set_is_not_written()
    {
        Assert.Equal("""{"type":"message","text":"hi"}""", SchemaJson.ToJson(new Activity(ActivityTypes.Message) { Text = "hi" }));
    }

    [Fact]
    public void A_time_keeps_its_offset()
    {
        var activity = Read("""{"type":"message","localTimestamp":"2026-11-21T18:05:00.1234567+08:00"}""");
        Assert.Equal(TimeSpan.FromHours(8), activity.LocalTimestamp!.Value.Offset);
        Assert.Contains("2026-11-21T18:05:00.1234567+08:00", SchemaJson.ToJson(activity), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","timestamp":""}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","entities":[7]}""")]
    [InlineData("""{"type":"message","entities":[{"type":{}}]}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""[]""")]
    [InlineData("""{"type":"message" """)]
    public void Anything_of_another_shape_is_an_error_in_the_json(string json)
    {
        Assert.Throws<JsonException>(() => Read(json));
    }

    [Fact]
    public void A_value_may_be_of_any_kind()
    {
        foreach (var (value, json) in new (object, string)[]
        {
            ("text", "\"text\""),
            (7, "7"),
            (true, "true"),
            (JsonDocument.Parse("""{"a":1}""").RootElement, """{"a":1}"""),
            (JsonNode.Parse("""{"a":[1]}""")!, """{"a":[1]}"""),
            (new Dictionary<string, object> { ["Key"] = new List<object> { 1, "b" } }, """{"Key":[1,"b"]}"""),
            (new HeroCard { Title = "t" }, """{"title":"t"}"""),
            (new Answer { GivenBy = "me" }, """{"givenBy":"me"}"""),
        })
        {
            Assert.Equal($$"""{"type":"event","value":{{json}}}""", SchemaJson.ToJson(new Activity("event") { Value = value }));
        }
    }

    [Fact]
    public void A_derived_account_or_attachment_is_written_with_its_own_members()
    {
        var activity = new Activity("message") { From = new Microsoft.Bot.Schema.Teams.TeamsChannelAccount("29:1", email: "a@b.c", tenantId: null) };
        Assert.Contains("\"email\":\"a@b.c\"", SchemaJson.ToJson(activity), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bots_own_kind_of_account_is_written_as_an_account()
    {
        var activity = new Activity("message") { From = new Visitor { Id = "1", Badge = "7" } };
        Assert.Equal("""{"type":"message","from":{"id":"1"}}""", SchemaJson.ToJson(activity));
    }

    private static Activity Read(string json) => JsonSerializer.Deserialize<Activity>(json, SchemaJson.Options)!;

    private sealed class Visitor : ChannelAccount
    {
        public string? Badge { get; set; }
    }

    private sealed class Answer
    {
        public string? GivenBy { get; set; }
    }
}
