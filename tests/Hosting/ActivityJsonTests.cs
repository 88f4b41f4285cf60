using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using NotesBot.Cards;

namespace NotesBot.Tests.Hosting;

/// <summary>What goes through the Bot Framework's JSON library comes out as it went in, whichever library that is.</summary>
public sealed class ActivityJsonTests
{
    [Theory]
    [InlineData("""{"text":"2026-01-31T09:00:00Z"}""")]
    [InlineData("""{"text":"2026-01-31T09:00:00.1234567+02:00","in":[{"text":"/Date(0)/"}]}""")]
    [InlineData("""{"number":5,"flag":true,"nothing":null}""")]
    public void Texts_that_look_like_instants_stay_as_they_are_written(string json) =>
        Assert.Equal(json, ActivityJson.Write(ActivityJson.Parse(json)).Replace("\\u002B", "+", StringComparison.Ordinal));

#if !BOTFRAMEWORK_PACKAGES
    private const string Reference = """
        {"locale":"zh-CN","activityId":"1","user":{"id":"29:alex","name":"爱丽丝 O\u0027Neil \u002B","aadObjectId":"7c3f","givenName":"A"},
        "bot":{"id":"28:bot"},"conversation":{"isGroup":false,"conversationType":"personal","id":"a:1","tenantId":"41af","x":{"y":[1,null]}},
        "channelId":"msteams","serviceUrl":"https://smba.example/emea/?a=1&b=2"}
        """;

    // By reflection, as what is stored was written at first: a reference that differs in a single sign would be another one.
    private static readonly JsonSerializerOptions Reflecting = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static TheoryData<object> Kept =>
    [
        JsonSerializer.Deserialize<ConversationReference>(Reference, Reflecting)!,
        new ConversationReference { User = new ChannelAccount { Id = "29:alex" }, Bot = new ChannelAccount(), Conversation = new ConversationAccount() },
        new ConversationReference(),
        new Entity { Type = "mention" },
        JsonSerializer.Deserialize<Entity>("""{"type":"mention","mentioned":{"id":"28:bot","name":"名"},"text":"<at>名</at>"}""", Reflecting)!,
        new Activity { Type = "message", Text = "“一” + <b>", Value = JsonElement.Parse("""{"a":[1.50,"é"]}"""), Timestamp = DateTimeOffset.UnixEpoch },
        new PromptOptions { Prompt = new Activity { Type = "message", Text = "?" }, Choices = [new Choice("一"), new Choice("two")] },
        new FoundChoice { Value = "red", Index = 1, Score = 0.5f },
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_is_kept_is_written_as_by_reflection(object value)
    {
        var json = JsonSerializer.Serialize(value, value.GetType(), Reflecting);

        Assert.Equal(json, ActivityJson.Write(value));
    }

    [Fact]
    public void A_reference_is_read_as_by_reflection()
    {
        foreach (var json in new[] { Reference, "{}", """{"user":{"id":null},"Bot":{"ID":"1","Name":"2"}}""" })
        {
            var (read, expected) = (ActivityJson.ReadReference(json), JsonSerializer.Deserialize<ConversationReference>(json, Reflecting));

            Assert.Equal(JsonSerializer.Serialize(expected, Reflecting), JsonSerializer.Serialize(read, Reflecting));
        }
    }
#endif
}
