using System.Net;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Watching;

/// <summary>The bot counts what it does, by words of its own.</summary>
public sealed class MeterTests : ChatTest, IDisposable
{
    private const string Secret = "Zanzibar";

    private Measured measured = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        measured = new Measured(Bot);
    }

    public void Dispose() => measured.Dispose();

    [Fact]
    public async Task A_note_from_beginning_to_end_is_counted_in_turns_drafts_and_notes()
    {
        await Alex.WalkToAsync("summary");
        await Alex.SubmitAsync("note.next", Walk.Inputs("summary"));
        await Alex.GoOnToAsync("review");
        await Alex.TapAsync("note.post");
        await Alex.AgainAsync();
        await Alex.UninstallAsync();

        string[] turns = ["kind=installation_update outcome=answered: 1", "kind=invoke outcome=answered: 7", "kind=message outcome=answered: 1", "kind=submit outcome=answered: 1"];
        Assert.Equal(turns, measured.Sums("notesbot.turns"));
        Assert.Equal(10, measured.All.Count(one => one.Instrument == "notesbot.turn.duration" && one.Value > 0));
        Assert.Equal(7, measured.Sum("notesbot.drafts.saved")); // begun, and six pages
        Assert.Equal(1, measured.Sum("notesbot.notes.posted"));
        Assert.Equal(0, measured.Sum("notesbot.turns.running"));
        Assert.Equal(0, measured.Sum("notesbot.turns.waiting"));
    }

    [Fact]
    public async Task A_turn_that_fails_is_counted_as_failed()
    {
        await SqlAsync("ALTER TABLE draft RENAME TO gone");
        await Alex.SayAsync("new note");

        Assert.Equal(["kind=message outcome=failed: 1"], measured.Sums("notesbot.turns"));
    }

    [Fact]
    public async Task A_turn_whose_channel_gives_up_waiting_is_counted_as_broken_off()
    {
        using var patience = new CancellationTokenSource();
        var (held, over) = (new TaskCompletionSource(), new TaskCompletionSource());
        Channel.Before = async _ =>
        {
            await patience.CancelAsync();
            await held.Task;
        };
        var wire = new Wire(Bot, Channel.ServiceUrl);
        await wire.GiveUpAsync(wire.Message("help"), patience.Token);
        Channel.Before = _ => Task.CompletedTask;
        held.SetResult();
        await wire.DeliverAsync(wire.Message("help")); // comes after the other in the same conversation

        Assert.Equal(["kind=message outcome=answered: 1", "kind=message outcome=broken_off: 1"], measured.Sums("notesbot.turns"));
    }

    [Fact]
    public async Task Every_request_to_the_connector_is_counted_by_what_came_of_it()
    {
        var replies = new Queue<Reply>(
        [
            Reply.Takes,
            Reply.Refuses(503) with { RetryAfter = 0 }, Reply.Refuses(429) with { RetryAfter = 0 }, Reply.Takes,
            Reply.Refuses(404, "ConversationNotFound"), Reply.Takes,
            Reply.Breaks,
        ]);
        Channel.Answer = _ => replies.TryDequeue(out var reply) ? reply : Reply.Takes;
        for (var i = 0; i < 4; i++)
        {
            await Alex.SayAsync("help"); // the third is refused, and so is told of the fault; the fourth breaks off, and so is that too
        }

        string[] expected = ["outcome=not_reached: 1", "outcome=refused_4xx: 2", "outcome=refused_5xx: 1", "outcome=retried: 2", "outcome=sent: 4"];
        Assert.Equal(expected, measured.Sums("notesbot.sends"));
    }

    [Fact]
    public async Task Who_waits_and_who_runs_is_counted_while_it_is_so()
    {
        var (held, arrived) = (new TaskCompletionSource(), new TaskCompletionSource());
        Channel.Before = _ =>
        {
            arrived.TrySetResult();
            return held.Task;
        };
        var wire = new Wire(Bot, Channel.ServiceUrl);
        List<Task> turns = [wire.DeliverAsync(wire.Message("help"))];
        await arrived.Task;
        turns.AddRange(Enumerable.Range(0, 8).Select(_ => wire.DeliverAsync(wire.Message("help"))));
        await await Task.WhenAny(turns); // one is too many
        await measured.UntilAsync("notesbot.turns.waiting", 7);

        Assert.Equal(1, measured.Sum("notesbot.turns.running"));
        Assert.Equal(["reason=conversation_full: 1"], measured.Sums("notesbot.turns.refused"));
        held.SetResult();
        await Task.WhenAll(turns);
        Assert.Equal((0, 0), (measured.Sum("notesbot.turns.running"), measured.Sum("notesbot.turns.waiting")));
        Assert.Equal(["kind=message outcome=answered: 8"], measured.Sums("notesbot.turns"));
    }

    [Fact]
    public async Task No_tag_holds_what_somebody_typed_or_who_they_are()
    {
        await Alex.SayAsync($"{Secret} what?");
        await Alex.SayAsync("new note");
        await Alex.SayAsync($"{Secret} Ltd");
        await Alex.TapAsync("note.next", Walk.Inputs("workloads"));
        await Alex.SayAsync($"{Secret} is fine");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        await wire.DeliverAsync(wire.Activity(new() { ["type"] = Secret }));
        await wire.DeliverAsync(wire.Activity(new() { ["type"] = "invoke", ["name"] = Secret }));
        await wire.DeliverAsync(wire.Execute(Secret, null));
        Channel.Fault = HttpStatusCode.Forbidden;
        await Alex.SayAsync($"{Secret} unheard");

        string[] words =
        [
            "", "kind=message outcome=answered", "kind=message outcome=failed", "kind=invoke outcome=answered", "kind=other outcome=answered",
            "outcome=sent", "outcome=refused_4xx",
        ];
        Assert.Empty(measured.All.Select(one => one.Tags).Except(words));
        Assert.Contains(measured.All, one => one.Tags == "kind=other outcome=answered");
        Assert.Contains(measured.All, one => one.Tags == "kind=message outcome=failed");
    }
}
