using System.Text.Json.Nodes;
using NotesBot.Notes.Catalogue;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Reminders;

namespace NotesBot.Tests.Hostile;

/// <summary>Somebody of every role, with notes, open drafts, tracked customers, reminders and a code, all of which say Quokka.</summary>
public sealed class Victim : IAsyncLifetime
{
    /// <summary>Stands in everything of theirs, in this casing.</summary>
    public const string Marker = "Quokka";

    private const string Customer = $"{Marker} Gmbh";

    private const string Pasted =
        $"[exo]\nSTATUS: On track\nSUMMARY: {Marker} discussed.\nNEXT ACTION: Ask {Marker}. Scheduled for April 20, 2020.\nCONCERNS: {Marker}";

    internal BotUnderTest Bot { get; private set; } = null!;

    internal Channel Channel { get; private set; } = null!;

    internal ChatPerson Alex { get; private set; } = null!;

    /// <summary>The code with which a colleague may take a customer over.</summary>
    internal string Code { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Bot = await BotUnderTest.StartAsync("2020-04-01T12:00:00Z", ("Cadence:Quarterly", "true"), ("Cadence:TickSeconds", "3600"));
        Channel = await Channel.StartAsync();
        Alex = new ChatPerson(Bot, Channel);
        await Alex.InstallAsync();
        await Alex.TapAsync("role.set", ("role", "FE,FM,FTA"));
        await PostAsync("technical_enablement");
        await Alex.SayAsync("my notes");
        await PostAsync("enterprise_status");
        await Alex.TapAsync("note.saved");
        await TrackAsync();
        await DraftsAsync();
        foreach (var sentence in new[] { "help", "settings", "role", "reminder settings", "check", Pasted, "delete my data" })
        {
            await Alex.SayAsync(sentence);
        }

        await DevClockOf.AdvanceAsync(Bot.Address, TimeSpan.FromHours(194));
        Alex.Look();
        await Alex.SayAsync($"hand over {Customer}"); // now, since a code is good for some days
        Code = Alex.Text.Split('\n')[^1];
    }

    public async Task DisposeAsync()
    {
        await Channel.DisposeAsync();
        await Bot.DisposeAsync();
    }

    /// <summary>What Alex was offered to tap, by verb: of each the newest that differ.</summary>
    internal IReadOnlyList<JsonObject> Taps(string verb) =>
    [
        .. Alex.Cards.Reverse().SelectMany(shown => CardJson.Actions(shown.Card)).Where(action => action["verb"]!.GetValue<string>() == verb)
            .Select(action => action["data"]!.AsObject()).DistinctBy(data => data.ToJsonString()).Take(3),
    ];

    /// <summary>Everything that is kept of Alex.</summary>
    internal async Task<IReadOnlyList<string>> BelongingsAsync() =>
        [.. (await Rows.AllAsync(Bot)).Where(row => row.Contains("contoso/alex", StringComparison.Ordinal) || row.Contains("/a:alex/", StringComparison.Ordinal))];

    private async Task PostAsync(string noteType)
    {
        await FillAsync(noteType);
        await Alex.TapAsync("note.edit");
        await Alex.TapAsync("note.review");
        await Alex.TapAsync("note.post");
    }

    // Up to the review, through every page; the texts are too long for the slide.
    private async Task FillAsync(string noteType)
    {
        var type = NoteTypes.Find(noteType)!;
        var values = new GeneratedAnswers(3, Extent.Full).Of(type, type.Roles[0], ("covid", "no")).With("tenant", Customer).With("note_type", noteType);
        var marked = values.Values.ToDictionary(
            value => value.Key, value => value.Key is "summary" or "exec_summary" or "overview" ? $"{Marker} {new string('x', 450)}." : value.Value);
        await new CardPlayer(Alex, marked).PlayAsync();
    }

    private async Task TrackAsync()
    {
        await Alex.SayAsync($"track {Customer}, last update 20 March");
        await Alex.TapAsync("reminder.health");
        await Alex.TapAsync("reminder.health", ("health", "red"));
        await Alex.TapAsync("reminder.snooze");
        await Alex.SayAsync($"track {Marker} Zwei, last update 20 March");
        await Alex.TapAsync("reminder.stop");
        await Alex.SayAsync($"I updated {Marker} Drei");
        await Alex.SayAsync("reminders off");
        await Alex.TapAsync("reminder.on");
        await Alex.SayAsync("reminders");
        await Alex.TapAsync("reminder.add");
    }

    private async Task DraftsAsync()
    {
        await Alex.SayAsync("new note");
        await Alex.TapAsync("note.next", ("tenant", $"{Marker} Vier"));
        await Alex.TapAsync("note.next", ("note_type", "technical_enablement"));
        await Alex.TapAsync("note.form");
        await Alex.TapAsync("note.steps");
        await Alex.SayAsync("start over");
        await Alex.TapAsync("note.resume");
        await Alex.TapAsync("note.save_draft");
        await FillAsync("environment");
        await Alex.SayAsync("drafts");
        await Alex.TapAsync("note.discard");
        await Alex.TapAsync("note.resume");
    }
}
