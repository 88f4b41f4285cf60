using NotesBot.Tests.Chat;
using NotesBot.Tests.Notes.Checking;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>A note that somebody pastes is checked, shown mended and taken over; nothing of it is kept until then.</summary>
public sealed class NoteCheckTests : ChatTest
{
    private const string Wrong = "[exo + teams]\nSTATUS: On track\nSUMARY: Certificates discussed. #Covid19\nNEXT ACTION: Obtain certificates. Scheduled for April 10, 2020.\nCONCERNS: None";

    [Fact]
    public async Task A_note_pasted_as_a_message_is_checked_and_nothing_of_it_is_kept()
    {
        await Alex.SayAsync(Wrong);

        Assert.Contains("What I found", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("things to look at", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(Wrong, Value("text"));
        Assert.Equal("technical_enablement", Value("note_type"));
        Assert.Empty(await DraftsAsync());
        Assert.DoesNotContain(await ColumnAsync("SELECT value FROM bot_state"), state => state.Contains("Certificates", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_is_checked_on_the_card_and_again_until_nothing_is_left_to_mend()
    {
        await Alex.SayAsync("check a note");
        await Alex.TapAsync("check.text");
        Assert.Contains("Please paste the note.", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("check.text", ("text", "What a lovely day it was."));
        Assert.Contains("I don’t see by its labels which note this is", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal("What a lovely day it was.", Value("text"));
        await Alex.TapAsync("check.text", ("text", Wrong));
        Assert.Contains("things to look at", Alex.WordsShown(), StringComparison.Ordinal);

        await Alex.TapAsync("check.text", ("text", Pasted.Complete));

        Assert.Contains("Nothing to mend.", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_after_check_a_note_may_come_as_a_message_of_one_line()
    {
        await Alex.SayAsync("check a note");

        await Alex.SayAsync("EXEC SUMMARY");

        Assert.Equal("EXEC SUMMARY", Value("text"));
    }

    [Fact]
    public async Task A_note_is_shown_as_it_should_be()
    {
        await Alex.SayAsync(Wrong);
        await Alex.TapAsync("check.mend");

        Assert.StartsWith("[EXO+TEAMS]", Alex.Text, StringComparison.Ordinal);
        Assert.Contains("\nSUMMARY: Certificates discussed.", Alex.Text, StringComparison.Ordinal);
        Assert.Equal(Wrong, Value("text"));

        var text = Alex.Text;
        await Alex.AgainAsync();
        Assert.Single(Channel.Sent, message => message["text"]?.GetValue<string>() == text);
    }

    [Fact]
    public async Task A_note_is_taken_over_as_a_draft_and_asks_for_what_it_lacks()
    {
        await Alex.SayAsync(Wrong);
        await Alex.TapAsync("check.take_over");
        await Alex.AgainAsync();

        var draft = await DraftAsync();
        Assert.Equal(("EXO,TEAMS", "on_track", "Obtain certificates"), (draft.Answers["workloads"], draft.Answers["status"], draft.Answers["next_action"]));
        Assert.Equal("customer", Alex.PageShown());
        await new Drafts.CardPlayer(Alex, new Dictionary<string, string> { ["tenant"] = "Contoso", ["covid"] = "accelerating" }).GoOnAsync();
        await Alex.TapAsync("note.post");
        Assert.StartsWith("[EXO+TEAMS]", Assert.Single(await NotesAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_is_pasted_in_the_middle_of_another_leaves_that_one_as_it_is()
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        await Alex.SayAsync(Pasted.Complete);
        Assert.Contains("What I found", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(before.Revision, (await DraftAsync()).Revision);

        await Alex.SayAsync("Certificates discussed.");

        Assert.Equal("next_action", Alex.PageShown());
        Assert.Equal("Certificates discussed.", (await DraftAsync()).Answers["summary"]);
    }

    [Fact]
    public async Task A_text_too_long_for_its_card_is_checked_and_says_why_it_cannot_be_taken_over()
    {
        await Alex.SayAsync(Pasted.Complete.Replace("Held the kickoff call.", string.Concat(Enumerable.Repeat("Held another call. ", 600)), StringComparison.Ordinal));

        Assert.Contains("too long to stand on this card", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Empty(CardJson.Inputs(Alex.Card));
        Assert.DoesNotContain(CardJson.Actions(Alex.Card), action => action["verb"]!.GetValue<string>() == "check.take_over");
        Drafts.CardBudget.Check(Alex.Card);
    }

    [Fact]
    public async Task With_ten_drafts_a_note_typed_as_a_message_is_taken_over_once_one_of_them_is_gone()
    {
        await TenDraftsAsync();
        await Alex.SayAsync(Wrong);
        var check = Alex.Cards[^1];
        await Alex.TapAsync("check.take_over");
        var list = Alex.Cards[^2];
        Assert.Contains("You have 10 drafts, as many as FTOP keeps.", CardText.Of(list.Card), StringComparison.Ordinal);
        Assert.Equal(10, (await DraftsAsync()).Length);

        await Alex.TapAsync(list, "note.discard");
        await Alex.TapAsync("note.discard");
        await Alex.TapAsync(check, "check.take_over");

        Assert.Contains(await DraftsAsync(), draft => draft.Answers.GetValueOrDefault("next_action") == "Obtain certificates");
    }

    [Fact]
    public async Task With_ten_drafts_a_text_pasted_on_the_card_stays_where_it_can_be_seen()
    {
        await TenDraftsAsync();
        await Alex.SayAsync("check a note");
        await Alex.TapAsync("check.text", ("text", Wrong));
        var replaced = Alex.Cards[^1].ActivityId;

        await Alex.TapAsync("check.take_over");

        var shown = Channel.Updated.Last(update => update["id"]!.GetValue<string>() == replaced).ToJsonString();
        Assert.True(shown.Contains("Obtain certificates", StringComparison.Ordinal) || Alex.Messages.Any(m => m.ToJsonString().Contains("Obtain certificates", StringComparison.Ordinal)));
    }

    private async Task TenDraftsAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            await Alex.SayAsync("new note");
            await Alex.TapAsync("note.next", ("tenant", $"Customer {i}"));
        }

        await Alex.SayAsync("cancel");
    }

    private string? Value(string input) => CardJson.Inputs(Alex.Card).Single(i => i["id"]!.GetValue<string>() == input)["value"]?.GetValue<string>();
}
