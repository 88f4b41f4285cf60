using NotesBot.Notes.Rules;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Turns;
using NotesBot.Turns;

namespace NotesBot.Tests.Rules;

/// <summary>A customer who pauses because of COVID-19: an entitlement status for each workload, or a text for who writes it.</summary>
public sealed class PausingTests : ChatTest
{
    private static readonly Dictionary<string, string> Technical = new()
    {
        ["tenant"] = "Contoso", ["note_type"] = "technical_enablement", ["workloads"] = "TEAMS,SPO,EXO", ["workloads_first"] = "TEAMS",
        ["covid"] = "pausing", ["status"] = "paused", ["summary"] = "Customer stops.", ["next_action"] = "Call again", ["next_action_date"] = "2020-04-10",
    };

    private static readonly Dictionary<string, string> Status = new()
    {
        ["text"] = "Customer blocked because of the shift of all IT staff to remote work.", ["entitlements"] = "4000", ["owner"] = "Account Team",
    };

    private static readonly string[] Services = ["TEAMS", "SPO", "EXO"];

    [Fact]
    public async Task Each_workload_gets_its_entitlement_status_one_after_the_other()
    {
        var sme = await PostedAsync("sme", "SME", Technical);
        foreach (var service in Services)
        {
            var draft = await DraftAsync("sme");
            Assert.Equal(("service_intent", service, "Contoso"), (draft.NoteType, draft.Answers["service"], draft.Customer));
            Assert.Equal(("Blocked", "IT Change Management and Resourcing", "COVID"), (draft.Answers["l1"], draft.Answers["l2"], draft.Answers["l3"]));
            await PostNextAsync(sme, "sme");
        }

        Assert.Empty(await DraftsAsync("sme"));
        Assert.Equal(Services.Reverse(), (await NotesAsync("sme")).Take(3).Select(note => note.Answers["service"]));
        Assert.All(await NotesAsync("sme"), note => Assert.Empty(CovidTag.Found(note.Body)));
    }

    [Fact]
    public async Task Starting_an_entitlement_status_over_keeps_what_the_note_before_made_due()
    {
        var sme = await PostedAsync("sme", "SME", Technical);
        await sme.SayAsync("drafts");
        await sme.TapAsync("note.resume");
        var due = await DraftAsync("sme");
        await new CardPlayer(sme, new Dictionary<string, string>(Status) { ["service"] = "TEAMS" }).GoOnAsync();
        Assert.Equal("Account Team", (await DraftAsync("sme")).Answers["owner"]);

        await sme.SayAsync("start over");
        await sme.TapAsync("note.start_over");

        var draft = await DraftAsync("sme");
        Assert.Equal(("form", "TEAMS", "SPO,EXO", "COVID"), (draft.Page, draft.Answers["service"], draft.Answers["queue"], draft.Answers["l3"]));
        Assert.Equal(due.Answers, draft.Answers);
    }

    [Fact]
    public async Task A_pause_taken_back_takes_its_status_back()
    {
        var sme = await PostedAsync("sme", "SME", Technical);
        await sme.SayAsync("drafts");
        await sme.TapAsync("note.resume");

        await sme.TapAsync("note.review", ("covid", "no"));

        Assert.Empty((await DraftAsync("sme")).Answers.Keys.Intersect(["l1", "l2", "l3"]));
    }

    [Fact]
    public async Task What_is_still_due_survives_a_restart_and_begins_nothing_twice_when_the_post_is_delivered_again()
    {
        var sme = await PostedAsync("sme", "SME", Technical);
        await sme.AgainAsync();
        Assert.Equal("TEAMS", (await DraftAsync("sme")).Answers["service"]);
        await Bot.RestartAsync();
        await sme.AgainAsync();
        Assert.Equal("TEAMS", (await DraftAsync("sme")).Answers["service"]);

        await PostNextAsync(sme, "sme");
        await sme.AgainAsync();
        Assert.Equal("SPO", (await DraftAsync("sme")).Answers["service"]);
        await Bot.RestartAsync();
        await PostNextAsync(sme, "sme");
        await sme.AgainAsync();

        Assert.Equal("EXO", (await DraftAsync("sme")).Answers["service"]);
        Assert.Equal(3, (await NotesAsync("sme")).Length);
        Assert.All((await NotesAsync("sme")).GroupBy(note => note.Body), same => Assert.Equal(same.Count(), TimesSent(same.First())));
    }

    [Fact]
    public async Task Deleting_what_was_due_does_not_bring_it_back()
    {
        var sme = await PostedAsync("sme", "SME", Technical);
        await sme.SayAsync("drafts");
        await sme.TapAsync("note.discard");
        await sme.TapAsync("note.discard");
        Assert.Empty(await DraftsAsync("sme"));

        await sme.SayAsync("my notes");

        Assert.Empty(await DraftsAsync("sme"));
        Assert.Single(await NotesAsync("sme"));
    }

    [Fact]
    public async Task Some_faster_and_some_stopped_are_two_notes_with_the_tag_in_the_first()
    {
        var sme = await PostedAsync("sme", "SME", new(Technical) { ["covid"] = "both", ["covid_pausing"] = "SPO" });
        Assert.StartsWith("[TEAMS+EXO] #covid\n", Assert.Single(await NotesAsync("sme")).Body, StringComparison.Ordinal);
        var second = await DraftAsync("sme");
        Assert.Equal(("technical_enablement", "SPO", "pausing"), (second.NoteType, second.Answers["workloads"], second.Answers["covid"]));

        await sme.SayAsync("drafts");
        await sme.TapAsync("note.resume");
        await new CardPlayer(sme, new Dictionary<string, string>(Technical) { ["workloads"] = "SPO", ["workloads_first"] = "" }).GoOnAsync();
        await sme.TapAsync("note.post");

        Assert.StartsWith("[SPO]\n", (await NotesAsync("sme"))[0].Body, StringComparison.Ordinal);
        Assert.Equal("SPO", (await DraftAsync("sme")).Answers["service"]);
    }

    [Theory]
    [InlineData("FE")]
    [InlineData("GMFTA")]
    [InlineData("MVM")]
    public async Task A_role_that_owns_no_entitlement_status_gets_a_text_to_hand_over_once(string role)
    {
        var person = await PostedAsync("kim", role, Technical);
        var handed = HandedOver();
        Assert.Contains("[TEAMS]", handed, StringComparison.Ordinal);
        Assert.Contains("[SPO]", handed, StringComparison.Ordinal);
        Assert.Contains("Blocked / IT Change Management and Resourcing / COVID", handed, StringComparison.Ordinal);
        Assert.StartsWith("For ", handed, StringComparison.Ordinal);
        Assert.Contains("Contoso", handed, StringComparison.Ordinal);

        await person.AgainAsync();
        await Bot.RestartAsync();
        await person.AgainAsync();

        Assert.Equal(handed, HandedOver());
        Assert.Empty(await DraftsAsync("kim"));
    }

    [Fact]
    public async Task Who_holds_both_roles_writes_it_and_hands_nothing_over()
    {
        await PostedAsync("kim", "FE,FM", Technical);

        Assert.Equal("service_intent", (await DraftAsync("kim")).NoteType);
        Assert.DoesNotContain(Channel.Sent, IsHandOver);
    }

    [Fact]
    public async Task With_ten_drafts_open_the_posted_note_is_kept_and_the_person_is_told_what_is_due()
    {
        var sme = await InstalledAsync("sme", "SME");
        await new CardPlayer(sme, Technical).PlayAsync();
        var review = sme.Cards[^1];
        for (var i = 0; i < 9; i++)
        {
            await sme.SayAsync("new note");
            await sme.TapAsync("note.next", ("tenant", $"Customer {i}"));
        }

        await sme.TapAsync(review, "note.post");

        Assert.Single(await NotesAsync("sme"));
        Assert.Contains(await DraftsAsync("sme"), draft => draft.NoteType == "service_intent");
    }

    private async Task<ChatPerson> PostedAsync(string id, string role, Dictionary<string, string> values)
    {
        var person = await InstalledAsync(id, role);
        await new CardPlayer(person, values).PlayAsync();
        Assert.True(person.PageShown() == "review", person.WordsShown());
        await person.TapAsync("note.post");
        return person;
    }

    // Posting replaces the review in place; the form of what is due comes as a message of its own.
    private async Task PostNextAsync(ChatPerson person, string id)
    {
        var draft = await DraftAsync(id);
        await person.SayAsync("drafts");
        await person.TapAsync("note.resume");
        await new CardPlayer(person, new Dictionary<string, string>(Status) { ["service"] = draft.Answers["service"] }).GoOnAsync();
        Assert.True(person.PageShown() == "review", person.WordsShown());
        await person.TapAsync("note.post");
    }

    private string HandedOver() => Assert.Single(Channel.Sent, IsHandOver)["text"]!.GetValue<string>();

    private static bool IsHandOver(System.Text.Json.Nodes.JsonObject message) =>
        message["text"]?.GetValue<string>().Contains(BotWords.Of("en")["handover.pause"], StringComparison.Ordinal) == true;
}
