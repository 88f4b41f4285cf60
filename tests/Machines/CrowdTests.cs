using System.Text.RegularExpressions;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Reminders;
using Xunit.Abstractions;

namespace NotesBot.Tests.Machines;

/// <summary>
/// Three machines behind a balancer, a crowd that writes notes (NOTESBOT_PEOPLE of them), duplicates, one machine killed and one stopped in
/// the middle: every note is there once, and nobody sees another's.
/// </summary>
public sealed partial class CrowdTests(ITestOutputHelper output) : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2020, 4, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryPostgres database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_crowd_on_three_machines_gets_every_note_once_and_everybody_their_own()
    {
        var count = LongForm.Number("NOTESBOT_PEOPLE", 200);
        await using var channel = await Channel.StartAsync();
        var machines = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => StartAsync()));
        await using var balancer = await Balancer.StartAsync();
        balancer.Machines = [.. machines.Select(machine => machine.Address)];
        var expected = await RehearseAsync(balancer, channel);

        var people = Enumerable.Range(100, count)
            .ToDictionary(number => $"p{number:000}", number => new CrowdPerson($"p{number:000}", balancer.Address, channel, number));
        var before = channel.Sent.Count;
        var writing = Task.WhenAll(people.Select((person, number) => WriteAsync(person.Value, WayOf(number))));
        await Task.WhenAny(writing, channel.TakenAsync(before + count * 2));
        await machines[0].KillAsync();
        machines = [await StartAsync(), .. machines[1..]];
        balancer.Machines = [.. machines.Select(machine => machine.Address)];
        await Task.WhenAny(writing, channel.TakenAsync(before + count * 4));
        Assert.False(writing.IsCompleted, $"{writing.Exception}");
        Assert.Equal(0, await machines[1].StopAsync());
        balancer.Machines = [machines[0].Address, machines[2].Address];
        await writing;

        var texts = channel.Sent.CountBy(message => message["text"]?.GetValue<string>() ?? "").ToDictionary();
        foreach (var (id, number) in people.Keys.Select((id, number) => (id, number)))
        {
            var kept = await KeptAsync(id);
            Assert.Equal(expected[WayOf(number)].For(id), kept);
            Assert.InRange(texts[kept.Note], 1, 2); // twice only where the kill fell between the channel's taking it and the record of that
        }

        AssertEverybodySawTheirOwn(channel);
        output.WriteLine(
            $"{count} people, {channel.Taken.Count} messages, {people.Values.Sum(person => person.Brought.Again)} activities brought again, "
            + $"{people.Values.Sum(person => person.Brought.Twice)} brought twice, {texts.Values.Count(times => times == 2)} texts sent twice.");
        await Task.WhenAll(machines.Select(machine => machine.DisposeAsync().AsTask()));
    }

    private static string WayOf(int number) => CrowdPerson.Ways[number % CrowdPerson.Ways.Length];

    private static async Task WriteAsync(CrowdPerson person, string way)
    {
        await person.SayAsync("MVM");
        await person.WriteAsync(way);
        await person.BeginAsync();
    }

    /// <summary>What each way of writing leads to, by people to whom nothing happens.</summary>
    private async Task<Dictionary<string, Kept>> RehearseAsync(Balancer balancer, Channel channel)
    {
        var expected = new Dictionary<string, Kept>();
        foreach (var (way, number) in CrowdPerson.Ways.Select((way, number) => (way, number)))
        {
            await WriteAsync(new CrowdPerson($"p00{number}", balancer.Address, channel, seed: 0, isRestless: false), way);
            expected[way] = (await KeptAsync($"p00{number}")).For("p000", $"p00{number}");
        }

        return expected;
    }

    private async Task<Kept> KeptAsync(string id)
    {
        var note = Assert.Single(await new NoteStore(database.Database).NewestAsync($"contoso/{id}", 9, CancellationToken.None));
        var draft = Assert.Single(await new DraftStore(database.Database).OpenAsync($"contoso/{id}", CancellationToken.None));
        var answers = string.Join('\n', draft.Answers.Select(answer => $"{answer.Key}: {answer.Value}"));
        Assert.Contains(id, note.Body, StringComparison.Ordinal);
        return new Kept(note.Body, draft.Page, draft.Revision, answers);
    }

    private static void AssertEverybodySawTheirOwn(Channel channel) => Assert.All(channel.Taken, message =>
    {
        var own = message["conversation"]!["id"]!.GetValue<string>()["a:".Length..];
        Assert.All(Id().Matches(message.ToJsonString()), id => Assert.Equal(own, id.Value));
    });

    private Task<BotProcess> StartAsync() => BotProcess.StartAsync(
        Noon, ("Database:ConnectionString", database.ConnectionString), ("Cadence:TickSeconds", "3600"), ("Turns:Seconds", "60"));

    [GeneratedRegex(@"\bp[0-9]{3}\b")]
    private static partial Regex Id();

    /// <summary>What is in the store of somebody: the text of their note, and the draft they left.</summary>
    private sealed record Kept(string Note, string Page, int Revision, string Answers)
    {
        public Kept For(string id, string instead = "p000") => this with
        {
            Note = Note.Replace(instead, id, StringComparison.Ordinal),
            Answers = Answers.Replace(instead, id, StringComparison.Ordinal),
        };
    }
}
