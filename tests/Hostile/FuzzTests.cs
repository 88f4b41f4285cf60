using Xunit.Abstractions;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Hostile;

/// <summary>
/// Whatever the channel delivers, the bot answers it, logs no error, keeps its memory, and serves everybody else. Longer, or with other
/// luck: see docs/testing.md.
/// </summary>
[Collection(nameof(Alone))]
public sealed class FuzzTests(ITestOutputHelper output) : IAsyncLifetime
{
    /// <summary>How much more the heap may hold after a run than after half of it, in bytes: pools are filled by then, and people are in the database.</summary>
    private const long MostKept = 64 * 1024 * 1024;

    private const int Parts = 4;

    private const int AtOnce = 12;

    private const int MostShown = 20;

    private static readonly FuzzRun Run = FuzzRun.FromEnvironment();

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly Stolen stolen = new();
    private readonly Told told = new();
    private readonly List<long> heaps = [];
    private BotUnderTest bot = null!;
    private Sink sink = null!;

    public async Task InitializeAsync()
    {
        bot = await BotUnderTest.StartAsync("2020-04-01T12:00:00Z", ("Logging:LogLevel:Default", "Warning"));
        sink = await Sink.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await sink.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Whatever_is_sent_the_bot_answers_and_serves_the_next_person()
    {
        using var stop = new CancellationTokenSource();
        HonestPerson[] honest = [new(bot, "honest", "en-US", stolen), new(bot, "ehrlich", "th-TH", stolen)];
        var writing = honest.Select(person => Task.Run(() => person.WriteAsync(stop.Token))).ToList();
        try
        {
            await TellAllAsync();
        }
        finally
        {
            await stop.CancelAsync();
        }

        output.WriteLine($"{told.Sent} activities, seed {Run.Seed}: {told.Answers}; beside them {honest.Sum(person => person.Notes)} notes.");
        output.WriteLine($"The slowest took {told.Slowest.Time}: {told.Slowest.What}");
        await Task.WhenAll(writing);
        var errors = bot.Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
        var wrong = told.Complaints.Concat(sink.Complaints).Concat(errors).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} faults:\n{string.Join('\n', wrong.Take(MostShown))}");
        output.WriteLine($"The heap held {string.Join(", ", heaps.Select(bytes => $"{bytes >> 20} MB"))}.");
        Assert.True(heaps.Count < Parts || heaps[^1] - heaps[(Parts / 2) - 1] < MostKept, "The bot keeps what it should forget.");
        Assert.InRange(told.Taken, told.Sent / 2, told.Sent); // else little of the bot was reached
        Assert.InRange(told.PutOff, 0, told.Sent / 100); // on a machine that is busy beyond measure
        Assert.Empty(NodeChecks.InvalidActivities(sink.Samples.Activities));
        Assert.Empty(NodeChecks.InvalidCards(sink.Samples.Cards));
    }

    private async Task TellAllAsync()
    {
        if (Run.Story is { } one)
        {
            await TellAsync(one);
            output.WriteLine(string.Join('\n', told.Steps));
            return;
        }

        for (var part = 0; part < Parts; part++)
        {
            await TellAsync(Enumerable.Range(0, Run.Stories).Where(story => story * Parts / Run.Stories == part));
            heaps.Add(Heap());
        }
    }

    private Task TellAsync(IEnumerable<int> stories) =>
        Parallel.ForEachAsync(stories, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (story, _) => await TellAsync(story));

    private async Task TellAsync(int story)
    {
        var one = await new Story(story, Run.LuckOf(story), sink, Http, new Uri(bot.Address, "/api/messages"), stolen).TellAsync();
        lock (told)
        {
            told.Add(one, Run.Replay(story));
        }
    }

    private static long Heap()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
