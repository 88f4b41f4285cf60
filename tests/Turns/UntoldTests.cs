using System.Net;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>What was done and never told, because the channel failed just then: it is told when it is asked for again, and done once.</summary>
public sealed class UntoldTests : ChatTest
{
    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    [InlineData("type")]
    public async Task An_answer_that_was_saved_and_never_answered_shows_the_next_page_when_it_comes_again(string how)
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        await WhileTheChannelFailsAsync(how, () => how switch
        {
            "tap" => Alex.TapAsync("note.next", Walk.Inputs("summary")),
            "submit" => Alex.SubmitAsync("note.next", Walk.Inputs("summary")),
            _ => Alex.SayAsync("Certificates discussed."),
        });

        await Alex.AgainAsync();

        var draft = await DraftAsync();
        Assert.Equal(("next_action", before.Revision + 1), (draft.Page, draft.Revision));
        Assert.Equal("next_action", Alex.PageShown());
        await Alex.GoOnToAsync("review");
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    [InlineData("type")]
    public async Task A_note_that_was_posted_and_never_sent_is_sent_when_the_post_comes_again(string how)
    {
        await Alex.WalkToAsync("review");
        await WhileTheChannelFailsAsync(how, () => how switch
        {
            "tap" => Alex.TapAsync("note.post"),
            "submit" => Alex.SubmitAsync("note.post"),
            _ => Alex.SayAsync("post"),
        });
        Assert.Equal(0, TimesSent(Assert.Single(await NotesAsync())));

        await Alex.AgainAsync();

        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
        Assert.Contains("Ready for FTOP", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("type")]
    public async Task A_text_that_was_sent_before_its_card_failed_is_not_sent_again(string how)
    {
        await Alex.WalkToAsync("review");
        Channel.Before = message => FailAsync(message.ContainsKey("attachments"));
        await (how == "submit" ? Alex.SubmitAsync("note.post") : Alex.SayAsync("post"));
        Channel.Before = _ => FailAsync(false);

        await Alex.AgainAsync();

        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
        Assert.Contains("Ready for FTOP", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_was_posted_and_never_sent_is_sent_when_the_person_taps_once_more()
    {
        await Alex.WalkToAsync("review");
        var review = Alex.Cards[^1];
        await WhileTheChannelFailsAsync("tap", () => Alex.TapAsync(review, "note.post"));

        await Alex.TapAsync(review, "note.post");
        await Alex.TapAsync(review, "note.post");

        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
        Assert.Contains("Ready for FTOP", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_note_makes_due_comes_after_all_when_the_person_taps_once_more()
    {
        var kim = await InstalledAsync("kim", "FM");
        await kim.SayAsync("exec summary for Contoso");
        await kim.TapAsync("note.next", ("customer", "Retail"), ("engagement", "on_hold"), ("deployment", "partially"));
        await kim.TapAsync("note.next", ("relationship", "Good"));
        await kim.TapAsync("note.next", ("workloads", "SPO"), ("covid", "pausing"));
        await kim.TapAsync("note.next", ("workload_SPO", "Stopped."));
        await kim.TapAsync("note.next");
        var review = kim.Cards[^1];
        await WhileTheChannelFailsAsync("tap", () => kim.TapAsync(review, "note.post"));
        Assert.Empty(await DraftsAsync("kim"));

        await kim.TapAsync(review, "note.post");

        Assert.Equal("service_intent", (await DraftAsync("kim")).NoteType);
    }

    // An Execute has its answer, an error to show; whatever else was not told is for the channel to deliver again.
    private async Task WhileTheChannelFailsAsync(string how, Func<Task> act)
    {
        Channel.Fault = HttpStatusCode.InternalServerError;
        if (how == "tap")
        {
            await act();
        }
        else
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Assert.ThrowsAsync<HttpRequestException>(act)).StatusCode);
        }

        Channel.Fault = null;
    }

    private Task FailAsync(bool fails)
    {
        Channel.Fault = fails ? HttpStatusCode.InternalServerError : null;
        return Task.CompletedTask;
    }
}
