using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>An answer that brings other questions: what was answered before is kept in the draft, and in the note only while it is asked.</summary>
public sealed class ConditionsTests : ChatTest
{
    [Fact]
    public async Task An_owner_given_for_Blocked_is_out_of_the_note_in_progress_and_back_with_Blocked()
    {
        var kim = await InstalledAsync("kim", "FM");
        var blocked = Status("Blocked").With("owner", "Account Team").With("target_date", "2020-05-11");
        await new CardPlayer(kim, blocked.Values).PlayAsync();
        Assert.Contains("Account Team", kim.WordsShown(), StringComparison.Ordinal);

        await kim.TapAsync("note.edit l1");
        await new CardPlayer(kim, Status("In Progress").With("target_date", "2020-05-12").Without(["owner"]).Values).GoOnAsync();
        Assert.Equal("review", kim.PageShown());
        Assert.DoesNotContain("Account Team", kim.WordsShown(), StringComparison.Ordinal);
        Assert.Equal("Account Team", (await DraftAsync("kim")).Answers["owner"]);

        await kim.TapAsync("note.edit l1");
        await new CardPlayer(kim, Status("Blocked").Without(["owner", "target_date"]).Values).GoOnAsync();
        Assert.Contains("Account Team", kim.WordsShown(), StringComparison.Ordinal);
        await kim.TapAsync("note.post");
        Assert.Contains("Account Team", kim.Card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workloads_that_pause_are_asked_for_once_both_is_chosen_and_forgotten_by_no_one()
    {
        await Alex.WalkToAsync("workloads");
        await Alex.TapAsync("note.next", ("workloads", "EXO,SPO"), ("covid", "both"));
        Assert.Contains(CardJson.Inputs(Alex.Card), input => input["id"]!.GetValue<string>() == "covid_pausing");
        await Alex.TapAsync("note.next", ("covid_pausing", "EXO,SPO"));
        Assert.Equal("workloads", Alex.PageShown());
        await Alex.TapAsync("note.next", ("covid_pausing", "SPO"));
        await Alex.GoOnToAsync("review");
        Assert.Contains("[EXO] #covid", Alex.WordsShown(), StringComparison.Ordinal);

        await Alex.TapAsync("note.edit workloads");
        await Alex.TapAsync("note.review", ("covid", "accelerating"));
        Assert.Contains("[EXO+SPO] #covid", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("note.edit workloads");
        await Alex.TapAsync("note.review", ("covid", "both"));

        Assert.Equal("review", Alex.PageShown());
        Assert.Contains("[EXO] #covid", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fixed_phrase_is_offered_to_a_Gateway_Manager_alone()
    {
        foreach (var role in NoteTypes.Find("engagement_management")!.Roles)
        {
            var kim = await InstalledAsync($"kim{role}", role);
            await kim.SayAsync("new note");
            await new CardPlayer(kim, new Dictionary<string, string> { ["tenant"] = "Contoso", ["note_type"] = "engagement_management" }).GoOnAsync();

            Assert.Equal("text", kim.PageShown());
            Assert.Equal(role == "GATEWAY", CardJson.Inputs(kim.Card).Any(input => input["id"]!.GetValue<string>() == "prefix"));
        }
    }

    private static RawValues Status(string l1)
    {
        var type = NoteTypes.Find("service_intent")!;
        return new GeneratedAnswers(0, Extent.Typed).Of(type, "FM", ("l1", l1), ("covid", "no")).With("tenant", "Contoso").With("note_type", type.Id);
    }
}
