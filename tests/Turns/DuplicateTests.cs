using System.Net;
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
}
