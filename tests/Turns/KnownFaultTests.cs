using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;

namespace NotesBot.Tests.Turns;

/// <summary>Faults that were seen in other bots of this kind, one test each, named for what went wrong there.</summary>
public sealed class KnownFaultTests : ChatTest
{
    [Fact]
    public async Task Duplicate_posts_the_same_note_is_not_posted_by_every_way_of_posting_it()
    {
        await Alex.WalkToAsync("review");
        var review = Alex.Cards[^1];
        await Alex.SayAsync("post");
        await Alex.SayAsync("post");
        await Alex.TapAsync(review, "note.post");
        await Bot.RestartAsync();
        await Alex.TapAsync(review, "note.post");

        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(4_000)]
    [InlineData(30_000)]
    public async Task Too_big_whatever_is_typed_every_card_stays_within_its_budget(int length)
    {
        var text = string.Concat(Enumerable.Repeat("Zertifikate \"客户\" ", length / 15));
        await Alex.WalkToAsync("customer");
        foreach (var (page, inputs) in Walk.Steps)
        {
            await Alex.GoOnToAsync(page);
            var old = Alex.Cards[^1];
            await Alex.SayAsync(text);
            await Alex.TapAsync(old, "note.next", [.. inputs.Select(input => (input.Id, text))]);
            if (Alex.PageShown() == page)
            {
                await Alex.TapAsync("note.next", [.. inputs.Select(input => (input.Id, text))]);
            }
        }

        await Alex.GoOnToAsync("review");
        Assert.All(Alex.Cards, shown => CardBudget.Check(shown.Card));
    }

    [Fact]
    public async Task Dialog_broken_by_a_deployment_only_names_are_kept_and_no_positions_in_a_list_of_questions()
    {
        await Alex.WalkToAsync("summary");
        await SqlAsync("UPDATE bot_state SET value = replace(value, '\"stepIndex\":', '\"stepIndex\":9')");

        await Alex.TapAsync("note.next", Walk.Inputs("summary"));

        Assert.Equal("next_action", Alex.PageShown());
        await Alex.GoOnToAsync("review");
    }

    [Fact]
    public async Task Lost_update_of_eight_answers_at_once_exactly_one_is_kept_and_seven_are_told()
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var card = Alex.Cards[^1];

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            i => wire.DeliverAsync(wire.Tap(card, "note.next", ("summary", $"Answer {i}")))));

        Assert.Equal(before.Revision + 1, (await DraftAsync()).Revision);
        Assert.Equal(7, answers.Count(answer => answer.Body.Contains("older one", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Old_card_submitted_again_every_action_that_concerns_a_draft_says_which_and_which_revision()
    {
        await Alex.WalkToAsync("review");
        await Alex.SayAsync("drafts");
        await Alex.SayAsync("start over");

        var actions = Alex.Cards.SelectMany(shown => CardJson.Actions(shown.Card))
            .Where(a => a["data"]!["draft"] is not null || !IsFree(a["verb"]!.GetValue<string>())).ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, a => Assert.True(a["data"]!["draft"] is JsonValue && a["data"]!["revision"] is JsonValue, a.ToJsonString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"verb":"note.next"}""")]
    [InlineData("null")]
    public async Task ToLowerInvariant_of_no_text_a_Submit_without_text_is_answered(string value)
    {
        await Alex.WalkToAsync("summary");
        var submit = new Wire(Bot, Channel.ServiceUrl).Submit(JsonNode.Parse(value));
        submit["text"] = null;

        await Alex.DeliverAsync(submit);

        Assert.Equal("summary", Alex.PageShown());
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mars/Olympus_Mons")]
    [InlineData("Customized Time Zone")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public async Task Unknown_time_zone_the_day_is_taken_from_the_universal_time(string zone)
    {
        var kim = new ChatPerson(Bot, Channel, "kim", zone: zone);
        await kim.InstallAsync();
        await kim.TapAsync("role.set", ("role", "MVM"));
        await kim.WalkToAsync("next_action");

        await kim.SayAsync("Call again");
        await kim.SayAsync("tomorrow");

        Assert.Equal("2020-04-02", (await DraftAsync("kim")).Answers["next_action_date"]);
    }

    [Fact]
    public async Task Type_names_in_stored_state_there_are_none()
    {
        await Alex.WalkToAsync("summary");

        var states = await ColumnAsync("SELECT value FROM bot_state");

        Assert.NotEmpty(states);
        Assert.All(states, state =>
        {
            Assert.DoesNotContain("$type", state, StringComparison.Ordinal);
            Assert.DoesNotContain("Microsoft.", state, StringComparison.Ordinal);
            Assert.DoesNotContain("NotesBot.", state, StringComparison.Ordinal);
            Assert.DoesNotContain("Contoso", state, StringComparison.Ordinal);
        });
    }

    private static bool IsFree(string verb) =>
        verb is "help" or "note.new" or "drafts.list" or "notes.list" or "note.show" or "role.set" or "role.ask" or "settings.ask" or "settings.set";
}
