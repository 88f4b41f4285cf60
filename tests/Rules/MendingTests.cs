using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Rules.Enterprise;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Rules;

/// <summary>What the review offers to mend is mended by one tap, once; what it only asks about never blocks.</summary>
public sealed class MendingTests : ChatTest
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"Blocker {i} waits."));

    [Fact]
    public async Task A_text_too_long_for_the_slide_is_cut_after_its_last_whole_sentence()
    {
        await ReviewAsync(("exec_summary", Long));
        Assert.Contains("have it cut after the last sentence that fits", Alex.WordsShown(), StringComparison.Ordinal);

        await Alex.TapAsync("Insert ## after the last sentence that fits");

        var text = (await DraftAsync()).Answers["exec_summary"];
        Assert.True(text.IndexOf(" ## ", StringComparison.Ordinal) is > 200 and <= 256, text);
        Assert.Equal(Long, text.Replace(" ## ", " ", StringComparison.Ordinal));
        Assert.Equal("review", Alex.PageShown());
        Assert.DoesNotContain("have it cut", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("#Covid-19 ", "")]
    [InlineData("", " #covid19")]
    public async Task A_cut_leaves_room_for_the_tag(string before, string after)
    {
        await ReviewAsync(("exec_summary", before + Long + after), ("covid", "accelerating"));
        await Alex.TapAsync("Insert ## after the last sentence that fits");
        await Alex.TapAsync("note.post");

        var line = Assert.Single(await NotesAsync()).Body.Split('\n').Single(l => l.StartsWith("Exec Summary: ", StringComparison.Ordinal))["Exec Summary: ".Length..];
        Assert.StartsWith("#covid Blocker 1", line, StringComparison.Ordinal);
        Assert.InRange(SlideText.Of(line, SlideText.ExecSummary).Length, 200, 256);
    }

    [Fact]
    public async Task A_tag_that_cuts_the_slide_becomes_the_tag_that_was_meant()
    {
        await ReviewAsync(("awareness", "The board met. ##covid changes the plan."));
        await Alex.TapAsync("Make it #covid");

        Assert.Equal("The board met. #covid changes the plan.", (await DraftAsync()).Answers["awareness"]);
    }

    [Fact]
    public async Task Level_4_suggests_its_reason_and_adds_it_to_the_others()
    {
        await ReviewAsync(("enterprise_level", "4"), ("reasons", "it_maturity,major_brand"));
        await Alex.TapAsync("Add >50k");

        Assert.Equal("it_maturity,>50k,major_brand".Split(',').Order(), (await DraftAsync()).Answers["reasons"].Split(',').Order());
        Assert.DoesNotContain("is not among the reasons", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("note.post");
        Assert.Contains(">50k", Assert.Single(await NotesAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_that_mends_works_once()
    {
        await ReviewAsync(("exec_summary", Long));
        var old = Alex.Cards[^1];
        await Alex.TapAsync("Insert ## after the last sentence that fits");
        await Alex.AgainAsync();
        var mended = await DraftAsync();
        Assert.Single(mended.Answers["exec_summary"].Split("##").Skip(1));

        await Alex.TapAsync(old, "Insert ## after the last sentence that fits");

        Assert.Equal((mended.Revision, mended.Answers["exec_summary"]), ((await DraftAsync()).Revision, (await DraftAsync()).Answers["exec_summary"]));
        Assert.Contains("That card was an older one", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_that_mends_a_note_that_is_posted_changes_nothing()
    {
        await ReviewAsync(("exec_summary", Long));
        var old = Alex.Cards[^1];
        await Alex.TapAsync("note.post");
        var body = Assert.Single(await NotesAsync()).Body;

        await Alex.TapAsync(old, "Insert ## after the last sentence that fits");

        Assert.Equal(body, Assert.Single(await NotesAsync()).Body);
        Assert.Contains("posted already", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hint", "slide_covid")]
    [InlineData("hint", "no_such_hint")]
    [InlineData("input", "tenant")]
    [InlineData("input", "queue")]
    public async Task A_forged_tap_that_mends_what_is_well_changes_nothing(string field, string value)
    {
        await ReviewAsync(("exec_summary", Long));
        var before = await DraftAsync();
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var tap = wire.Tap(Alex.Cards[^1], "Insert ## after the last sentence that fits", (field, value));
        tap["value"]!["action"]!["verb"] = "note.mend";

        await wire.DeliverAsync(tap);

        var after = await DraftAsync();
        Assert.Equal(before.Answers, after.Answers);
        Assert.Equal((before.Customer, before.Page), (after.Customer, after.Page));
    }

    [Fact]
    public async Task Nobody_mends_the_note_of_another()
    {
        await ReviewAsync(("exec_summary", Long));
        var kim = await InstalledAsync("kim", "FTA");
        var before = await DraftAsync();
        var tap = new Wire(Bot, Channel.ServiceUrl).Tap(Alex.Cards[^1], "Insert ## after the last sentence that fits");
        tap["value"]!["action"]!["verb"] = "note.mend";

        await kim.DeliverAsync(tap);

        Assert.Equal((before.Revision, before.Answers["exec_summary"]), ((await DraftAsync()).Revision, (await DraftAsync()).Answers["exec_summary"]));
        Assert.DoesNotContain("Blocker", kim.Answer!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("not yours", kim.Answer!.ToJsonString(), StringComparison.Ordinal);
    }

    private async Task ReviewAsync(params (string Id, string Value)[] fixes)
    {
        await Alex.SayAsync("role");
        await Alex.TapAsync("role.set", ("role", "FTA"));
        var values = new GeneratedAnswers(2, Extent.Typed).Of(NoteTypes.Find("enterprise_status")!, "FTA", [("enterprise_level", "3"), ("covid", "no"), .. fixes]);
        await new CardPlayer(Alex, values.With("tenant", "Contoso").Values).PlayAsync();
        Assert.True(Alex.PageShown() == "review", Alex.WordsShown());
    }
}
