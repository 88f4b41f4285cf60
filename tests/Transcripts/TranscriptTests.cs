using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;

namespace NotesBot.Tests.Transcripts;

/// <summary>
/// Whole chats as text, one file each, played through the real bot. What the person does stands in the file; what the bot answers is
/// compared. To accept new answers, run with UPDATE_TRANSCRIPTS=1 and read the difference.
/// </summary>
public sealed partial class TranscriptTests
{
    private const string Message = "application/vnd.microsoft.activity.message";

    public static TheoryData<string> Files => [.. PlayedChat.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_chat_goes_as_written(string file)
    {
        var chat = await PlayedChat.OfAsync(file);
        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1")
        {
            await File.WriteAllTextAsync(PlayedChat.PathOf(file), chat.Text);
            return;
        }

        Assert.Equal(chat.Written, chat.Text);
    }

    [Fact]
    public async Task Every_activity_and_every_card_of_every_chat_is_what_the_protocol_and_the_card_schema_allow()
    {
        List<JsonObject> activities = [], cards = [];
        foreach (var file in PlayedChat.Files)
        {
            var chat = await PlayedChat.OfAsync(file);
            activities.AddRange(chat.Activities);
            cards.AddRange(chat.Activities.Select(CardJson.Of).OfType<JsonObject>());
            cards.AddRange(chat.Answers.Select(CardOf).OfType<JsonObject>());
        }

        var (ofOne, cardsOfOne) = (Once(activities.Select(WithoutCard)), Once(cards));
        Assert.Empty(NodeChecks.InvalidActivities(ofOne));
        Assert.Empty(NodeChecks.InvalidCards(cardsOfOne));
        Assert.All(cards, CardBudget.Check);
        Assert.Contains(activities, activity => activity["replyToId"] is null); // a reminder
        Assert.True(ofOne.Count > 50 && cardsOfOne.Count > 500, $"Only {ofOne.Count} activities and {cardsOfOne.Count} cards were seen.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_Execute_of_the_chat_is_answered_with_a_card_or_a_sentence_and_nothing_is_logged_as_an_error(string file)
    {
        var chat = await PlayedChat.OfAsync(file);

        Assert.Empty(chat.Errors);
        Assert.All(chat.Answers, answer =>
        {
            Assert.Equal(["statusCode", "type", "value"], answer.Select(part => part.Key));
            Assert.Equal(200, answer["statusCode"]!.GetValue<int>());
            Assert.True(CardOf(answer) is not null || (answer["type"]!.GetValue<string>() == Message && answer["value"]!.GetValue<string>().Length > 0), answer.ToJsonString());
        });
    }

    private static JsonObject? CardOf(JsonObject answer) =>
        answer["type"]!.GetValue<string>() == CardJson.ContentType ? answer["value"] as JsonObject : null;

    // Cards are looked at by themselves.
    private static JsonObject WithoutCard(JsonObject activity)
    {
        if (CardJson.Of(activity) is null)
        {
            return activity;
        }

        var plain = activity.DeepClone().AsObject();
        plain["attachments"]![0]!["content"] = new JsonObject();
        return plain;
    }

    // What differs in ids alone is looked at once.
    private static List<string> Once(IEnumerable<JsonObject> all) =>
        [.. all.Select(json => Id().Replace(json.ToJsonString(), "0")).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<="")[0-9a-f]{24}(?="")|(?<="")(bot|act)-[0-9]+(?="")|(?<=127\.0\.0\.1:)[0-9]+|(?<=""revision"":)[0-9]+")]
    private static partial Regex Id();
}
