using System.Net;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>The channel delivers an activity again when an answer takes too long: it counts once.</summary>
public sealed class DuplicateTests : ChatTest
{
    [Fact]
    public async Task A_typed_answer_delivered_twice_counts_once()
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();

        await Alex.SayAsync("Certificates discussed.");
        await Alex.AgainAsync();

        var draft = await DraftAsync();
        Assert.Equal(("next_action", before.Revision + 1), (draft.Page, draft.Revision));
        Assert.Empty(Alex.Messages);
    }

    [Fact]
    public async Task A_Submit_delivered_twice_counts_once()
    {
        await Alex.WalkToAsync("status");
        var before = await DraftAsync();

        await Alex.SubmitAsync("note.next", Walk.Inputs("status"));
        await Alex.AgainAsync();

        var draft = await DraftAsync();
        Assert.Equal(("summary", before.Revision + 1), (draft.Page, draft.Revision));
        Assert.Empty(Alex.Messages);
    }

    [Fact]
    public async Task An_Execute_delivered_twice_counts_once_and_is_answered_twice()
    {
        await Alex.WalkToAsync("status");
        var before = await DraftAsync();

        await Alex.TapAsync("note.next", Walk.Inputs("status"));
        var first = Alex.Answer!.ToJsonString();
        await Alex.AgainAsync();

        var draft = await DraftAsync();
        Assert.Equal(("summary", before.Revision + 1), (draft.Page, draft.Revision));
        Assert.Equal(first, Alex.Answer!.ToJsonString());
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    [InlineData("type")]
    public async Task A_post_delivered_twice_makes_one_note_and_sends_its_text_once(string how)
    {
        await Alex.WalkToAsync("review");

        await (how switch
        {
            "tap" => Alex.TapAsync("note.post"),
            "submit" => Alex.SubmitAsync("note.post"),
            _ => Alex.SayAsync("post"),
        });
        await Alex.AgainAsync();

        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
        Assert.Empty(await DraftsAsync());
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    [InlineData("type")]
    public async Task A_post_delivered_four_times_at_once_makes_one_note_and_sends_its_text_once(string how)
    {
        await Alex.WalkToAsync("review");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var post = how switch
        {
            "tap" => wire.Tap(Alex.Cards[^1], "note.post"),
            "submit" => wire.Submit(CardJson.Action(Alex.Card, "note.post")["fallback"]!["data"]),
            _ => wire.Message("post"),
        };

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => wire.DeliverAsync(post)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
    }

    [Fact]
    public async Task An_answer_delivered_four_times_at_once_moves_the_draft_once()
    {
        await Alex.WalkToAsync("workloads");
        var before = await DraftAsync();
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var next = wire.Tap(Alex.Cards[^1], "note.next", Walk.Inputs("workloads"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => wire.DeliverAsync(next)));

        Assert.Equal(before.Revision + 1, (await DraftAsync()).Revision);
        Assert.All(answers, answer => Assert.Contains("\"status\"", answer.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_note_asked_for_twice_by_the_same_tap_is_one_draft()
    {
        await Alex.SayAsync("help");
        await Alex.TapAsync("note.new");
        await Alex.AgainAsync();

        await DraftAsync();
        Assert.Equal("customer", Alex.PageShown());
    }

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
    public async Task A_channel_that_gave_up_waiting_and_delivers_again_hears_of_no_fault()
    {
        await Alex.WalkToAsync("summary");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var message = wire.Message("Certificates discussed.");
        using var patience = new CancellationTokenSource();
        var held = new TaskCompletionSource();
        Channel.Before = async _ =>
        {
            await patience.CancelAsync();
            await held.Task;
        };
        await wire.GiveUpAsync(message, patience.Token);
        Channel.Before = _ => Task.CompletedTask;

        await wire.DeliverAsync(message);
        held.SetResult();

        Assert.Equal("next_action", (await DraftAsync()).Page);
        Assert.DoesNotContain(Channel.Sent, m => m["text"]?.GetValue<string>().Contains("went wrong", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_same_words_in_another_message_are_another_answer()
    {
        await Alex.WalkToAsync("summary");
        await Alex.SayAsync("Obtain certificates");
        await Alex.SayAsync("Obtain certificates");

        Assert.Equal("Obtain certificates", (await DraftAsync()).Answers["next_action"]);
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

    // As when the process ends between keeping the dialogs and marking the turn.
    [Theory]
    [InlineData("post", "Ready for FTOP")]
    [InlineData("save for later", "Saved")]
    public async Task A_command_that_ended_the_dialog_and_was_not_marked_is_answered_alike_when_it_comes_again(string command, string title)
    {
        await Alex.WalkToAsync("review");
        await Alex.SayAsync(command);
        Assert.StartsWith(title, Alex.WordsShown(), StringComparison.Ordinal);
        var (shown, texts) = (Alex.WordsShown(), Channel.Sent.Count(message => message["text"] is not null));
        await SqlAsync("DELETE FROM turn WHERE key NOT LIKE '%/%'");

        await Alex.AgainAsync();

        Assert.Equal(shown, Alex.WordsShown());
        Assert.Equal(texts, Channel.Sent.Count(message => message["text"] is not null));
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
