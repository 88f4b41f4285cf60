using System.Text.Json.Nodes;
using Dapper;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Turns;
using Xunit.Abstractions;

namespace NotesBot.Tests.Kills;

/// <summary>
/// Somebody writes one note after the other while the bot is killed at every point of it, about a hundred times (half of NOTESBOT_KILLS).
/// Each step leads where it leads when nobody is killed, and each note is there once, with its text, told at least once.
/// </summary>
public abstract class KillsContract : IDisposable
{
    private static readonly KillPoint[] Points = Enum.GetValues<KillPoint>();

    private readonly ITestDatabase database;
    private readonly ITestOutputHelper output;
    private readonly int kills = LongForm.Number("NOTESBOT_KILLS", 200) / 2;
    private readonly int seed;
    private readonly Random random;

    private protected KillsContract(ITestDatabase database, ITestOutputHelper output, int seed)
    {
        (this.database, this.output) = (database, output);
        this.seed = (LongForm.Number("NOTESBOT_SEED", 0) * 10) + seed;
        random = new Random(this.seed);
    }

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Whatever_was_acknowledged_is_there_and_once_however_often_the_bot_is_killed()
    {
        await using var rehearsal = await Rehearsal.StartAsync(seed);
        await using var channel = await Channel.StartAsync();
        await using var bot = new MortalBot(database, channel, random);
        await bot.StartAsync();
        var person = new ChatPerson(() => bot.Address, channel);
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", "MVM"));

        var notes = new List<(string Body, int Revision)>();
        while (bot.Kills < kills)
        {
            var (steps, body) = await rehearsal.NextAsync();
            foreach (var step in steps)
            {
                await DoAsync(step, person, bot);
            }

            notes.Add((body, steps.Count));
        }

        var unfinished = (await rehearsal.NextAsync()).Steps.SkipLast(1).ToList();
        foreach (var step in unfinished)
        {
            await step.DoAsync(person, person.Cards[^1]);
        }

        await AssertKeptAsync(notes, unfinished[^1]);
        var doubled = notes.Sum(note => AssertTold(channel, note.Body) - 1);
        output.WriteLine(
            $"{bot.Kills} kills (seed {seed}), {notes.Count} notes, {doubled} texts once more; "
            + $"reached: {string.Join(", ", bot.Reached.OrderBy(point => point.Key))}");
    }

    /// <summary>
    /// Does the step until the bot says that it took it. In between the channel delivers what wasn't taken again, or the person taps again;
    /// then what wasn't taken may also come later.
    /// </summary>
    private async Task DoAsync(WalkStep step, ChatPerson person, MortalBot bot)
    {
        var on = person.Cards[^1];
        var history = new List<string> { $"{step} (seed {seed}, {bot.Kills} kills)" };
        var open = new Dictionary<string, JsonObject>();
        for (var (isTaken, isKilled) = (false, Chance(0.85)); !isTaken; isKilled = Chance(step.IsPost ? 0.7 : 0.35))
        {
            var isAgain = open.Count > 0 && (step.How == "say" || Chance(0.5));
            Func<Task> bring = isAgain ? person.AgainAsync : () => step.DoAsync(person, on);
            var point = isKilled && bot.Kills < kills ? Points[random.Next(Points.Length)] : (KillPoint?)null;
            isTaken = point is null ? await bot.IsTakenAsync(bring) : await bot.IsTakenAsync(bring, point.Value);
            var kill = point is null ? "" : $"killed at {point}, ";
            history.Add($"{(isAgain ? "delivered again" : "done")}, {kill}{(isTaken ? "" : "not ")}taken");
            open[person.Last["id"]!.GetValue<string>()] = person.Last;
        }

        open.Remove(person.Last["id"]!.GetValue<string>());
        foreach (var late in open.Values.Where(_ => Chance(0.5)))
        {
            await bot.IsTakenAsync(() => person.AgainAsync(late));
            history.Add("one that was not taken, delivered late");
        }

        var (page, revision) = (person.PageShown(), WalkStep.RevisionOf(person.Cards[^1]));
        Assert.True(
            page == step.Page && revision == step.Revision
                && (!step.IsPost || person.WordsShown().Contains("Ready for FTOP", StringComparison.Ordinal)),
            $"{string.Join('\n', history)}\nled to {page} {revision} instead of {step.Page} {step.Revision}:\n{person.Text}\n{person.WordsShown()}");
    }

    private bool Chance(double part) => random.NextDouble() < part;

    private async Task AssertKeptAsync(List<(string Body, int Revision)> notes, WalkStep unfinished)
    {
        var kept = await new NoteStore(database.Database).NewestAsync("contoso/alex", notes.Count + 1, CancellationToken.None);
        Assert.Equal(notes.Select(note => note.Body).Order(StringComparer.Ordinal), kept.Select(note => note.Body).Order(StringComparer.Ordinal));

        var revisions = await database.Database.ReadAsync(
            connection => connection.QueryAsync<(string Id, long Revision)>("SELECT id, revision FROM draft WHERE state <> 'open'"),
            CancellationToken.None);
        var revisionOf = revisions.ToDictionary();
        Assert.Equal(
            notes.ToDictionary(note => note.Body, note => (long)note.Revision),
            kept.ToDictionary(note => note.Body, note => revisionOf[note.Id]));
        Assert.Equal(notes.Count, revisionOf.Count);

        var draft = Assert.Single(await new DraftStore(database.Database).OpenAsync("contoso/alex", CancellationToken.None));
        Assert.Equal((unfinished.Page, unfinished.Revision), (draft.Page, draft.Revision));
        Assert.Equal(unfinished.Answers, draft.Answers);
    }

    /// <summary>
    /// A kill between the channel's taking of a text and the bot's noting it down can't be told from one before, so the text comes once more
    /// then. Once the bot has gone on to what comes after the text, it never does.
    /// </summary>
    /// <returns>How often it came.</returns>
    private static int AssertTold(Channel channel, string body)
    {
        var places = channel.Taken.Index().Where(taken => taken.Item["text"]?.GetValue<string>() == body).Select(taken => taken.Index).ToList();
        Assert.NotEmpty(places);
        Assert.Equal(places.Count - 1, places[^1] - places[0]);
        return places.Count;
    }
}

public sealed class KillsOnSqlite(ITestOutputHelper output) : KillsContract(new TemporarySqlite(), output, seed: 1);

public sealed class KillsOnPostgres(ITestOutputHelper output) : KillsContract(new TemporaryPostgres(), output, seed: 2);
