using System.Diagnostics;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Kills;

/// <summary>A bot that is a process of its own, is killed in the middle of whatever it does, and comes back on the same database.</summary>
internal sealed class MortalBot(ITestDatabase database, Channel channel, Random random) : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2020, 4, 1, 12, 0, 0, TimeSpan.Zero);

    private BotProcess? process;
    private Trap? trap;
    private TimeSpan turn = TimeSpan.FromMilliseconds(100);
    private TimeSpan start;

    /// <summary>Where activities are brought to it.</summary>
    public Uri Address => trap?.Address ?? process!.Address;

    public int Kills { get; private set; }

    /// <summary>How often each point was reached; what wasn't is killed after the turn.</summary>
    public Dictionary<KillPoint, int> Reached { get; } = [];

    private (string, string)[] Settings => [database.Setting, ("Cadence:TickSeconds", "3600"), ("Turns:Seconds", "60")];

    public async Task StartAsync()
    {
        var time = Stopwatch.StartNew();
        process = await BotProcess.StartAsync(Noon, Settings);
        start = time.Elapsed;
    }

    /// <summary>Has something brought, lets the bot live, and remembers how long that took.</summary>
    public async Task<bool> IsTakenAsync(Func<Task> bring)
    {
        var time = Stopwatch.StartNew();
        await bring();
        turn = time.Elapsed;
        return true;
    }

    /// <summary>Has something brought and kills the bot at that point; when this returns, it is back.</summary>
    /// <returns>Whether it answered that it had taken the thing.</returns>
    public async Task<bool> IsTakenAsync(Func<Task> bring, KillPoint point)
    {
        bool isTaken;
        using (trap = Trap.Set(point, random, process!.Address, channel, database, turn))
        {
            var brought = bring();
            await Task.WhenAny(brought, trap.Sprung);
            Reached[point] = Reached.GetValueOrDefault(point) + (trap.Sprung.IsCompleted || point is KillPoint.Done or KillPoint.Starting ? 1 : 0);
            await process.KillAsync();
            Kills += point == KillPoint.Starting ? 2 : 1;
            isTaken = await EndsWellAsync(brought);
        }

        trap = null;
        await DisposeAsync();
        if (point == KillPoint.Starting)
        {
            await BotProcess.KilledAsync(start * random.NextDouble(), Noon, Settings);
        }

        await StartAsync();
        return isTaken;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
            process = null;
        }
    }

    private static async Task<bool> EndsWellAsync(Task brought)
    {
        try
        {
            await brought;
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
