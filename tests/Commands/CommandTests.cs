using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>Commands are heard everywhere, in any casing; what is none gets an answer that helps.</summary>
public sealed class CommandTests : ChatTest
{
    [Theory]
    [InlineData("help")]
    [InlineData("HELP!")]
    [InlineData("/help")]
    [InlineData("?")]
    [InlineData("帮助")]
    public async Task Help_is_heard_in_the_middle_of_a_note_and_the_note_goes_on(string help)
    {
        await Alex.WalkToAsync("summary");

        await Alex.SayAsync(help);
        Assert.Contains("What I can do", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.SayAsync("Certificates discussed.");

        Assert.Equal("next_action", Alex.PageShown());
    }

    [Theory]
    [InlineData("how is the weather")]
    [InlineData("🙂")]
    [InlineData("DROP TABLE draft")]
    [InlineData("{0} ${x}")]
    public async Task A_sentence_that_means_nothing_gets_an_answer_that_helps(string sentence)
    {
        await Alex.SayAsync(sentence);

        Assert.Contains("I don't know that", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("help");
        Assert.Contains("What I can do", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("back")]
    [InlineData("post")]
    [InlineData("save for later")]
    [InlineData("cancel")]
    [InlineData("start over")]
    [InlineData("one form")]
    [InlineData("step by step")]
    public async Task A_command_that_needs_a_note_says_that_none_is_open(string command)
    {
        await Alex.SayAsync(command);

        Assert.Single(Alex.Messages);
        Assert.Contains("No note is open", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_without_notes_that_taps_an_old_draft_gets_one_answer()
    {
        await Alex.WalkToAsync("summary");
        var card = Alex.Cards[^1];
        await Alex.SayAsync("cancel");
        await Alex.SayAsync("FM");

        await Alex.TapAsync(card, "note.next", ("summary", "Certificates discussed."));

        Assert.Empty(Alex.Messages);
        Assert.Single(await DraftsAsync());
    }

    [Fact]
    public async Task Somebody_without_a_role_is_asked_for_it_once()
    {
        var kim = new ChatPerson(Bot, Channel, "kim");
        await Alex.WalkToAsync("summary");

        await kim.DeliverAsync(new Wire(Bot, Channel.ServiceUrl).Tap(Alex.Cards[^1], "note.next"));

        Assert.Empty(kim.Messages);
        Assert.DoesNotContain("Contoso", kim.Answer!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_over_asks_first_and_keeps_the_customer()
    {
        await Alex.WalkToAsync("next_action");
        await Alex.SayAsync("start over");
        Assert.Equal("Certificates discussed.", (await DraftAsync()).Answers["summary"]);

        await Alex.TapAsync("note.start_over");

        var draft = await DraftAsync();
        Assert.Equal(("Contoso", "workloads", false), (draft.Customer, draft.Page, draft.Answers.ContainsKey("summary")));
    }
}
