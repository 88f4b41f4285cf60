using System.Text.RegularExpressions;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>The database breaks in the middle of a turn: the person gets a number, the operator the reason, and the draft stays.</summary>
public sealed partial class FailingTurnTests : ChatTest
{
    private const string Secret = "Zanzibar";

    [Theory]
    [InlineData("draft", "type")]
    [InlineData("draft", "submit")]
    [InlineData("draft", "tap")]
    [InlineData("person", "type")]
    [InlineData("person", "tap")]
    [InlineData("bot_state", "type")]
    [InlineData("bot_state", "tap")]
    [InlineData("turn", "type")]
    public async Task A_turn_that_fails_gives_the_person_the_number_that_is_logged(string table, string how)
    {
        await Alex.SayAsync("new note");
        await Alex.SayAsync($"{Secret} Ltd");
        await Alex.GoOnToAsync("summary");
        await SqlAsync($"ALTER TABLE {table} RENAME TO gone");

        await AnswerAsync(how, $"{Secret} was discussed.");

        var id = Number().Match(how == "tap" ? Alex.Answer!.ToJsonString() : Alex.Text).Groups[1].Value;
        Assert.Matches("^[0-9a-f]{8}$", id);
        Assert.Contains(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(id, StringComparison.Ordinal));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
        if (how == "tap")
        {
            Assert.Equal("application/vnd.microsoft.error", Alex.Answer!["type"]!.GetValue<string>());
        }

        await SqlAsync($"ALTER TABLE gone RENAME TO {table}");
        await AnswerAsync(how, $"{Secret} was discussed.");
        Assert.Equal("next_action", (await DraftAsync()).Page);
        await Alex.GoOnToAsync("review");
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    [InlineData("type")]
    public async Task A_post_that_fails_posts_nothing_and_the_next_one_posts_once(string how)
    {
        await Alex.WalkToAsync("review");
        await SqlAsync("ALTER TABLE note RENAME TO gone");
        await PostAsync(how);
        Assert.Equal("review", (await DraftAsync()).Page);
        await SqlAsync("ALTER TABLE gone RENAME TO note");

        await PostAsync(how);

        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
    }

    [Fact]
    public async Task A_fault_is_told_in_the_persons_language()
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var message = wire.Message("new note");
        message["locale"] = "zh-CN";
        await SqlAsync("ALTER TABLE draft RENAME TO gone");

        await wire.DeliverAsync(message);

        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", Channel.Sent[^1]["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_channel_that_takes_no_answer_is_logged_and_nothing_else_happens()
    {
        await Alex.WalkToAsync("summary");
        Channel.Fault = System.Net.HttpStatusCode.InternalServerError;

        await Assert.ThrowsAsync<HttpRequestException>(() => Alex.SayAsync($"{Secret} was discussed."));

        Channel.Fault = null;
        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
        await Alex.SayAsync("Obtain certificates");
        Assert.Equal("Obtain certificates", (await DraftAsync()).Answers["next_action"]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(null)]
    public async Task A_card_that_can_not_be_updated_is_answered_in_place_all_the_same(int? status)
    {
        await Alex.WalkToAsync("summary");
        Channel.Answer = _ => status is { } refused ? Reply.Refuses(refused) : Reply.Silence;

        await Alex.TapAsync("note.next", Walk.Inputs("summary"));

        Assert.Equal("next_action", Alex.PageShown());
    }

    [Fact]
    public async Task A_fault_is_told_in_the_language_that_the_person_chose_where_that_is_known_and_in_the_clients_otherwise()
    {
        await Alex.TapAsync("settings.ask");
        await Alex.TapAsync("settings.set", ("language", "zh"));
        await SqlAsync("ALTER TABLE draft RENAME TO gone");
        await Alex.SayAsync("new note");
        Assert.StartsWith("我这边出错了", Alex.Text, StringComparison.Ordinal);
        await SqlAsync("ALTER TABLE person RENAME TO nobody");
        await Alex.SayAsync("new note");
        Assert.StartsWith("Something went wrong", Alex.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_tells_its_language_beside_the_message_is_heard()
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var message = wire.Message("new note");
        message.Remove("locale");
        message["entities"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["type"] = "clientInfo", ["locale"] = "zh-CN" });
        await SqlAsync("ALTER TABLE draft RENAME TO gone");

        await wire.DeliverAsync(message);

        Assert.StartsWith("我这边出错了", Channel.Sent[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private Task AnswerAsync(string how, string summary) => how switch
    {
        "tap" => Alex.TapAsync("note.next", ("summary", summary)),
        "submit" => Alex.SubmitAsync("note.next", ("summary", summary)),
        _ => Alex.SayAsync(summary),
    };

    private Task PostAsync(string how) => how switch
    {
        "tap" => Alex.TapAsync("note.post"),
        "submit" => Alex.SubmitAsync("note.post"),
        _ => Alex.SayAsync("post"),
    };

    [GeneratedRegex(@"error ([^)\s]+)\)")]
    private static partial Regex Number();
}
