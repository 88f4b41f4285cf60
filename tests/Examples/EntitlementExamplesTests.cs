using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;
using NotesBot.Turns;

namespace NotesBot.Tests.Examples;

/// <summary>The published cases of entitlement status, and those of other notes that lack something.</summary>
public sealed class EntitlementExamplesTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    public async Task A_customer_who_pauses_carries_no_tag_and_gets_an_entitlement_status_with_its_levels_filled_in()
    {
        var example = Example.Read("si-03-covid-pause");
        var (person, id) = await shared.PersonAsync(example.Input.GetProperty("role").GetString()!);
        await new CardPlayer(person, new Dictionary<string, string>
        {
            ["tenant"] = "Contoso", ["note_type"] = "engagement_management", ["covid"] = "pausing",
            ["text"] = example.Input.GetProperty("draft_text").GetString()!, ["services"] = "TEAMS",
        }).PlayAsync();
        Assert.Contains("I removed #covid from the text", person.WordsShown(), StringComparison.Ordinal);

        await person.TapAsync("note.post");

        Assert.Equal(example.Expect.GetProperty("text_after").GetString(), person.Text);
        Assert.Equal(example.Expect.GetProperty("text_after").GetString(), Assert.Single(await shared.NotesAsync(id)).Body);
        var form = person.Cards.Last(shown => CardJson.Inputs(shown.Card).Any(input => input["id"]!.GetValue<string>() == "service")).Card;
        var inputs = CardJson.Inputs(form).ToDictionary(input => input["id"]!.GetValue<string>(), input => input["value"]?.GetValue<string>());
        Assert.Equal(("TEAMS", "pausing"), (inputs["service"], inputs["covid"]));
        Assert.All(example.Expect.GetProperty("preset").EnumerateObject(), level => Assert.Equal(level.Value.GetString(), inputs[level.Name]));
        Assert.Equal(example.Expect.GetProperty("start_flow").GetString(), Assert.Single(await shared.DraftsAsync(id)).NoteType);
    }

    [Fact]
    public async Task Rows_that_do_not_add_up_are_refused_until_they_do()
    {
        var rows = Example.Read("si-05-split-entitlement").Input.GetProperty("rows");
        var (person, id) = await shared.PersonAsync("FM");
        var values = new Dictionary<string, string>
        {
            ["tenant"] = "Contoso", ["note_type"] = "service_intent", ["service"] = "SPO", ["covid"] = "no", ["l1"] = "In Progress", ["l2"] = "",
            ["text"] = "Onboarding underway, focusing on the home drives.", ["target_date"] = "2020-06-30",
            ["entitlements"] = rows[0].GetProperty("entitlements").GetRawText(), ["entitlements_total"] = "6000",
            ["l1_2"] = rows[1].GetProperty("l1").GetString()!, ["l2_2"] = rows[1].GetProperty("l2").GetString()!,
            ["l3_2"] = rows[1].GetProperty("l3").GetString()!, ["entitlements_2"] = rows[1].GetProperty("entitlements").GetRawText(),
        };
        await new CardPlayer(person, values).PlayAsync();
        Assert.Equal("entitlements", person.PageShown());
        Assert.Contains(BotWords.Of("en").Format("problem.entitlements_not_equal_total", 5500, 6000, 500), person.WordsShown(), StringComparison.Ordinal);
        Assert.Empty(await shared.NotesAsync(id));

        await person.TapAsync("note.next", ("entitlements_2", "2,000"));
        Assert.Equal("review", person.PageShown());
        await person.TapAsync("note.post");

        Assert.Contains("2000: Blocked / Security/Privacy (Non-Product/Feature) / Trust", CardsOf(person), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_that_was_left_open_is_named_and_refused()
    {
        var (person, id) = await shared.PersonAsync("FM");
        var example = Example.Read("si-06-placeholder");
        await new ExamplePlayer(person, example).PlayAsync();
        Assert.Equal("intent", person.PageShown());
        Assert.Contains("“[primary issue]” is still to be filled in", person.WordsShown(), StringComparison.Ordinal);
        await person.SayAsync("post");
        Assert.Empty(await shared.NotesAsync(id));

        await person.TapAsync("note.next", ("text", "Unable to deploy because of a proxy and firewall rules due to bandwidth."));

        Assert.Equal("entitlements", person.PageShown());
    }

    [Fact]
    public async Task A_first_party_concern_without_its_Insight_goes_no_further()
    {
        var (person, id) = await shared.PersonAsync("FE");
        await new ExamplePlayer(person, Example.Read("te-05-first-party-without-insight")).PlayAsync();

        Assert.Equal("concerns", person.PageShown());
        Assert.Contains(BotWords.Of("en")["problem.insight_required"], person.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("aka.ms/ftcinsights", person.Card.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("aka.ms/ftcinew", person.Card.ToJsonString(), StringComparison.Ordinal);
        await person.SayAsync("post");
        Assert.Empty(await shared.NotesAsync(id));

        await person.TapAsync("note.next", ("insight_id", "2925"));
        await person.TapAsync("note.post");
        Assert.EndsWith("CONCERNS: Outlook mobile cannot create Teams calendar events. (FTC Insight ID: 2925)", person.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_without_a_next_action_is_warned_about_three_times_and_posted()
    {
        var (person, id) = await shared.PersonAsync("FM");
        var example = Example.Read("em-02-workshop-missing-next-action");
        await new ExamplePlayer(person, example).PlayAsync();

        Assert.Equal("review", person.PageShown());
        foreach (var issue in example.Expect.GetProperty("issues").EnumerateArray())
        {
            var name = issue.GetString()!.Replace("_MISSING", "", StringComparison.Ordinal).ToLowerInvariant();
            Assert.Contains(BotWords.Of("en")[$"hint.missing.{name}"], person.WordsShown(), StringComparison.Ordinal);
        }

        await person.TapAsync("note.post");
        Assert.Equal(example.Input.GetProperty("text").GetString(), Assert.Single(await shared.NotesAsync(id)).Body);
    }

    private static string CardsOf(ChatPerson person) => string.Join('\n', person.Cards.Select(shown => shown.Card.ToJsonString()));
}
