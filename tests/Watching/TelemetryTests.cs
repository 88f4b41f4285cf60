using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Tokens;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Watching;

/// <summary>A real receiver takes what the published bot sends, byte by byte.</summary>
public sealed class TelemetryTests
{
    private const string Customer = "Zanzibar";
    private const string Typed = "Quokka";
    private const string Person = "ulrikeperson";

    [Fact]
    public async Task Spans_and_metrics_of_a_note_arrive_and_hold_nothing_of_it()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var bot = await PublishedBot.StartAsync([.. receiver.Settings, ("Cadence:TickSeconds", "1")]);
        var person = bot.Person(Person);
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", "MVM"));
        await person.WalkToAsync("customer");
        await person.SayAsync($"{Customer} Ltd");
        await person.TapAsync("note.next", Walk.Inputs("workloads"));
        await person.TapAsync("note.next", ("status", "paused"), ("status_detail", Typed));
        await person.SayAsync($"{Typed} discussed");
        await FailAsync(bot, person);
        await Probe.ReadyAsync(bot.Address);

        Assert.Equal(0, await bot.StopAsync()); // what is left is sent first

        string[] metrics =
        [
            "notesbot.turns", "notesbot.turn.duration", "notesbot.turns.running", "notesbot.turns.waiting", "notesbot.sends",
            "notesbot.drafts.saved", "http.server.request.duration", "kestrel.active_connections", "http.client.request.duration",
            "notesbot.database.write.duration", "dotnet.gc.collections", "/api/messages", "answered", "failed",
        ];
        Assert.All(metrics, name => Assert.Contains(name, receiver.Text("metrics"), StringComparison.Ordinal));
        string[] spans = ["turn", "System.Net.Http", "Microsoft.AspNetCore", "notesbot.kind", "invoke", "http.response.status_code", "SqliteException"];
        Assert.All(spans, name => Assert.Contains(name, receiver.Text("traces"), StringComparison.Ordinal));
        Assert.Equal(Count("notesbot.kind"), Count("Microsoft.AspNetCore.Hosting.HttpRequestIn")); // one for each turn, none for the probe

        string[] secrets =
        [
            // None of them so short that an id's random bytes could spell it.
            Customer, Typed, Person, "/readyz", "/conversations", "/activities", "on_track", "EXO,TEAMS", Scene.Tenant, Scene.AppId, MachineIdentity.Token, MachineIdentity.Secret, bot.DatabasePath, "no such table", "exception.message",
        ];
        foreach (var text in (string[])[receiver.Text("metrics"), receiver.Text("traces")])
        {
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        }

        int Count(string name) => receiver.Text("traces").Split(name).Length - 1;
    }

    [Fact]
    public async Task A_receiver_that_never_answers_holds_up_neither_a_turn_nor_the_end()
    {
        using var silent = new HeldUp();
        await using var bot = await PublishedBot.StartAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", silent.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "100"));
        await silent.ReachedAsync(1);

        var person = bot.Person(Person);
        await person.InstallAsync();

        Assert.NotEmpty(person.Cards);
        Assert.Equal(0, await bot.StopAsync());
    }

    // Faults bring exceptions, whose texts quote: one in the database, one on the way to the channel, one of the channel.
    private static async Task FailAsync(PublishedBot bot, ChatPerson person)
    {
        await bot.SqlAsync("ALTER TABLE draft RENAME TO gone");
        await person.SayAsync($"{Typed} unheard");
        await bot.SqlAsync("ALTER TABLE gone RENAME TO draft");
        bot.Channel.Answer = _ => Reply.Breaks;
        await Assert.ThrowsAsync<HttpRequestException>(() => person.SayAsync($"{Typed} unheard"));
        bot.Channel.Answer = _ => Reply.Refuses(404, "ConversationNotFound");
        await person.SayAsync($"{Typed} unheard");
        bot.Channel.Answer = _ => Reply.Takes;
    }
}
