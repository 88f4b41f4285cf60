using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>The bot stops in the middle, loses its dialogs, or comes back as another version: the draft is what counts.</summary>
public sealed class RestartTests : ChatTest
{
    public static TheoryData<string> Pages => [.. Walk.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task After_a_restart_the_card_on_the_screen_goes_on(string page)
    {
        await Alex.WalkToAsync(page);
        await Bot.RestartAsync();

        await Alex.GoOnToAsync("review");
        await Alex.TapAsync("note.post");

        Assert.Contains("Certificates discussed.", Assert.Single(await NotesAsync()).Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task After_the_dialog_is_lost_the_card_on_the_screen_goes_on(string page)
    {
        await Alex.WalkToAsync(page);
        await SqlAsync("DELETE FROM bot_state");

        await Alex.GoOnToAsync("review");
        await Alex.TapAsync("note.post");

        Assert.Single(await NotesAsync());
    }

    [Theory]
    [InlineData("summary", "Certificates discussed.", "next_action")]
    [InlineData("review", "post", "")]
    public async Task After_a_restart_a_typed_sentence_goes_on(string page, string sentence, string next)
    {
        await Alex.WalkToAsync(page);
        await Bot.RestartAsync();

        await Alex.SayAsync(sentence);

        Assert.Equal(next, Alex.PageShown());
    }

    [Fact]
    public async Task After_the_dialog_is_lost_a_typed_sentence_gets_the_offer_to_go_on()
    {
        await Alex.WalkToAsync("summary");
        await SqlAsync("DELETE FROM bot_state");

        await Alex.SayAsync("Certificates discussed.");
        Assert.Contains("Contoso", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("note.resume");

        Assert.Equal("summary", Alex.PageShown());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_that_this_version_does_not_know_goes_on_at_the_first_one_without_answer(bool isDialogLost)
    {
        await Alex.WalkToAsync("summary");
        await SqlAsync("UPDATE draft SET page = 'a_page_of_the_last_version'");
        if (isDialogLost)
        {
            await SqlAsync("DELETE FROM bot_state");
        }

        await Alex.TapAsync("note.next", ("summary", "Certificates discussed."));

        Assert.Equal("summary", Alex.PageShown());
        await Alex.GoOnToAsync("review");
    }

    [Theory]
    [InlineData("Certificates discussed.")]
    [InlineData("next")]
    [InlineData("back")]
    [InlineData("one form")]
    [InlineData("post")]
    public async Task A_sentence_for_a_page_that_this_version_does_not_know_shows_where_the_note_stands(string sentence)
    {
        await Alex.WalkToAsync("summary");
        await SqlAsync("UPDATE draft SET page = 'a_page_of_the_last_version'");

        await Alex.SayAsync(sentence);

        Assert.Equal("summary", Alex.PageShown());
    }

    [Theory]
    [InlineData("UPDATE bot_state SET value = replace(value, 'technical_enablement', 'a_note_type_of_the_last_version')")]
    [InlineData("UPDATE bot_state SET value = replace(value, 'StepDialog', 'AskDialog')")]
    [InlineData("UPDATE bot_state SET value = replace(value, 'NoteDialog', 'PagesDialog')")]
    [InlineData("UPDATE bot_state SET value = replace(value, 'MainDialog', 'RootDialog')")]
    [InlineData("UPDATE bot_state SET value = replace(value, 'dialogStack', 'stack')")]
    [InlineData("UPDATE bot_state SET value = '{}'")]
    public async Task Dialogs_that_this_version_does_not_know_lose_nothing(string upgrade)
    {
        await Alex.WalkToAsync("summary");
        await Bot.RestartAsync();
        await SqlAsync(upgrade);

        await Alex.TapAsync("note.next", ("summary", "Certificates discussed."));

        Assert.Equal("next_action", Alex.PageShown());
        await Alex.GoOnToAsync("review");
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("technical_enablement")]
    [InlineData("NoteDialog")]
    [InlineData("MainDialog")]
    public async Task With_dialogs_that_this_version_does_not_know_a_typed_sentence_is_answered(string name)
    {
        await Alex.WalkToAsync("summary");
        await SqlAsync($"UPDATE bot_state SET value = replace(value, '{name}', 'gone')");

        await Alex.SayAsync("Certificates discussed.");
        Assert.Single(Alex.Messages);
        await Alex.SayAsync("new note");

        Assert.Equal("customer", Alex.PageShown());
    }
}
