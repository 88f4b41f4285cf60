using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>A note told in one line: what is recognised is filled in and said, the rest is asked for, nothing is invented.</summary>
public sealed class OneLineTests : ChatTest
{
    private const string Line = "exo on track, certs discussed, next hcw run friday";

    [Fact]
    public async Task A_line_begins_a_note_and_says_what_was_understood()
    {
        await Alex.SayAsync($"Contoso: {Line}");

        var draft = await DraftAsync();
        Assert.Equal(("Contoso", "technical_enablement"), (draft.Customer, draft.NoteType));
        Assert.Equal(
            ("EXO", "on_track", "certs discussed", "hcw run", "2020-04-03"),
            (draft.Answers["workloads"], draft.Answers["status"], draft.Answers["summary"], draft.Answers["next_action"], draft.Answers["next_action_date"]));
        Assert.DoesNotContain("covid", draft.Answers.Keys);
        Assert.Contains("Understood: Customer: Contoso", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_missing_is_asked_for_and_then_the_note_can_be_posted()
    {
        await Alex.SayAsync(Line);
        Assert.Equal("customer", Alex.PageShown());
        await Alex.SayAsync("Contoso");
        Assert.Equal("workloads", Alex.PageShown());
        await Alex.TapAsync("note.review", ("covid", "no"));
        Assert.Equal("review", Alex.PageShown());
        await Alex.TapAsync("note.post");

        Assert.Equal(
            "[EXO]\nSTATUS: On track\nSUMMARY: certs discussed\nNEXT ACTION: hcw run. Scheduled for April 3, 2020.\nCONCERNS: None",
            Assert.Single(await NotesAsync()).Body);
    }

    [Fact]
    public async Task A_line_delivered_again_begins_nothing_twice()
    {
        await Alex.SayAsync(Line);
        await Alex.AgainAsync();
        await Bot.RestartAsync();
        await Alex.AgainAsync();

        await DraftAsync();
    }

    [Theory]
    [InlineData("customer")]
    [InlineData("workloads")]
    public async Task A_line_told_in_the_middle_of_a_note_goes_into_that_note(string page)
    {
        await Alex.WalkToAsync(page);
        var before = await DraftAsync();

        await Alex.SayAsync(Line);

        var draft = await DraftAsync();
        Assert.Equal((before.Id, before.Customer, "certs discussed"), (draft.Id, draft.Customer, draft.Answers["summary"]));
        Assert.Contains("Understood:", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_about_another_customer_begins_another_note()
    {
        await Alex.WalkToAsync("workloads");
        var before = await DraftAsync();

        await Alex.SayAsync($"Fabrikam: {Line}");

        var drafts = await DraftsAsync();
        Assert.Equal(["Contoso", "Fabrikam"], drafts.Select(draft => draft.Customer).Order());
        Assert.Equal(before.Answers, drafts.Single(draft => draft.Customer == "Contoso").Answers);
    }

    [Fact]
    public async Task A_line_told_where_words_are_asked_for_is_their_answer()
    {
        await Alex.WalkToAsync("summary");

        await Alex.SayAsync(Line);

        Assert.Equal((Line, "next_action"), ((await DraftAsync()).Answers["summary"], (await DraftAsync()).Page));
    }

    [Fact]
    public async Task With_ten_drafts_a_line_begins_none_and_shows_them_all()
    {
        for (var i = 0; i < 10; i++)
        {
            await Alex.SayAsync("new note");
            await Alex.TapAsync("note.next", ("tenant", $"Customer {i}"));
        }

        await Alex.SayAsync("cancel");
        var before = await DraftsAsync();
        await Alex.SayAsync($"Fabrikam: {Line}");

        Assert.Contains("You have 10 drafts, as many as FTOP keeps.", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 10), i => Assert.Contains($"Customer {i}", Alex.WordsShown(), StringComparison.Ordinal));
        Assert.Equal(before.Select(draft => (draft.Id, draft.Revision)).Order(), (await DraftsAsync()).Select(draft => (draft.Id, draft.Revision)).Order());
    }

    [Fact]
    public async Task With_ten_drafts_a_line_still_goes_into_the_note_that_is_open()
    {
        for (var i = 0; i < 10; i++)
        {
            await Alex.SayAsync("new note");
            await Alex.TapAsync("note.next", ("tenant", $"Customer {i}"));
        }

        await Alex.SayAsync(Line);

        Assert.Equal("certs discussed", (await DraftsAsync()).Single(draft => draft.Customer == "Customer 9").Answers["summary"]);
    }
}
