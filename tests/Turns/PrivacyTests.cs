using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>The log is read by others than those who write notes.</summary>
public sealed class PrivacyTests : ChatTest
{
    private const string Marker = "Quokka";

    [Fact]
    public async Task No_line_of_the_log_holds_what_a_person_typed_or_a_customers_name()
    {
        await Alex.SayAsync($"{Marker} what?");
        await Alex.SayAsync("new note");
        await Alex.SayAsync($"{Marker} Inc");
        await Alex.SayAsync($"EXO, {Marker}");
        await Alex.TapAsync("note.next", Walk.Inputs("workloads"));
        await Alex.SayAsync($"{Marker} is fine");
        await Alex.TapAsync("note.next", ("status", "paused"), ("status_detail", Marker));
        await Alex.SubmitAsync("note.next", ("summary", $"{Marker} discussed"));
        var old = Alex.Cards[^2];
        await Alex.TapAsync("note.next", ("next_action", $"Ask {Marker}"), ("next_action_date", $"{Marker} day"));
        await Alex.TapAsync("note.next", ("next_action", $"Ask {Marker}"), ("next_action_date", "2020-04-10"), ("next_action_owner", Marker));
        await Alex.TapAsync("note.next", ("concern_kind", "first_party"), ("concern_text", Marker), ("insight_id", Marker));
        await Alex.TapAsync("note.next", ("concern_kind", "security"), ("concern_text", Marker), ("insight_id", ""));
        await Alex.TapAsync(old, "note.next", ("summary", $"{Marker} late"));
        await Alex.TapAsync("note.post");
        await Alex.AgainAsync();
        await Alex.SayAsync("my notes");
        await Alex.TapAsync("note.show");
        await Alex.SayAsync($"search my notes for {Marker}");
        await Alex.TapAsync("notes.search", ("words", $"{Marker} nowhere"));
        Channel.Fault = System.Net.HttpStatusCode.NotFound;
        await Alex.SayAsync($"{Marker} unheard");
        await Alex.SayAsync($"search {Marker}");
        await Alex.TapAsync("notes.list");
        Channel.Fault = null;
        await Bot.RestartAsync();
        await Alex.SayAsync($"{Marker}!");

        Assert.Contains(Marker, Assert.Single(await NotesAsync()).Body, StringComparison.Ordinal);
        Assert.Contains(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains(Bot.Log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_line_of_the_log_holds_what_is_told_in_one_line_pasted_set_or_handed_over()
    {
        var pasted = $"[exo]\nSTATUS: On track\nSUMMARY: {Marker} discussed.\nNEXT ACTION: Ask {Marker}. Scheduled for April 10, 2020.\nCONCERNS: {Marker}";
        await Alex.SayAsync($"{Marker}: exo on track, {Marker} discussed, next ask {Marker} friday");
        await Alex.SayAsync("cancel");
        await Alex.SayAsync(pasted);
        await Alex.TapAsync("check.mend");
        await Alex.TapAsync("check.text", ("text", $"{Marker} of no note"));
        await Alex.TapAsync("check.text", ("text", pasted));
        await Alex.TapAsync("check.take_over");
        await Alex.SayAsync($"kickoff with {Marker}");
        await Alex.SayAsync($"write an exec summary for {Marker}");
        await Alex.TapAsync("note.new");
        await Alex.SayAsync($"time zone {Marker}");
        await Alex.SayAsync($"note language {Marker}");
        Channel.Fault = System.Net.HttpStatusCode.NotFound;
        await Alex.SayAsync(pasted);
        await Alex.SayAsync($"{Marker}: exo on track, {Marker} discussed, next ask {Marker} friday");
        Channel.Fault = null;

        Assert.Contains(await DraftsAsync(), draft => draft.Answers.GetValueOrDefault("summary", "").Contains(Marker, StringComparison.Ordinal));
        Assert.Contains(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_line_of_the_log_holds_what_a_refused_request_said()
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var message = wire.Message(Marker);
        message["timestamp"] = Marker;
        message[Marker] = new System.Text.Json.Nodes.JsonObject { [Marker] = Marker };

        await wire.DeliverAsync(message);
        await wire.PostAsync($"{{\"{Marker}\":{Marker}");

        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }
}
