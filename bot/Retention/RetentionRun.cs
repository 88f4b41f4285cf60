using Microsoft.Extensions.Options;
using NotesBot.Stores;

namespace NotesBot.Retention;

/// <summary>Forgets what is older than the operator wants it kept: some minutes after the start, and then once a day.</summary>
internal sealed partial class RetentionRun(
    RetentionStore store, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionRun> log) : IDisposable
{
    /// <summary>How many rows one transaction deletes at the most: nobody else waits for long.</summary>
    public const int Batch = 500;

    // A bot that starts has enough to do.
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Between = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim turn = new(1, 1);
    private DateTimeOffset next = clock.GetUtcNow() + AfterStart;

    /// <summary>Runs if it is time for it.</summary>
    /// <returns>How many rows and people were forgotten.</returns>
    public async Task<int> LookAsync(CancellationToken stopping)
    {
        await turn.WaitAsync(stopping);
        try
        {
            // Further ahead than one can be it was before the clock was put back.
            var now = clock.GetUtcNow();
            if (now < next && next - now <= Between)
            {
                return 0;
            }

            next = now + Between;
            return await RunAsync(now, stopping);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<int> RunAsync(DateTimeOffset now, CancellationToken stopping)
    {
        var kept = TimeSpan.FromDays(options.Value.Days);
        var all = 0;
        foreach (var table in AgingTable.All)
        {
            var rows = await BatchesAsync(most => store.ForgetAsync(table, now - (table.Kept ?? kept), most, stopping));
            if (rows > 0)
            {
                LogForgotten(rows, table.Name);
            }

            all += rows;
        }

        var people = await BatchesAsync(most => ForgetPeopleAsync(now - kept, most, stopping));
        if (people > 0)
        {
            LogPeople(people);
        }

        if (all + people > 0)
        {
            await store.ScrubAsync(stopping);
        }

        if (await store.RewriteAsync(stopping))
        {
            LogRewritten();
        }

        return all + people;
    }

    private async Task<int> ForgetPeopleAsync(DateTimeOffset before, int most, CancellationToken stopping)
    {
        var forgotten = 0;
        foreach (var person in await store.GoneAsync(before, most, stopping))
        {
            forgotten += await store.ForgetPersonAsync(person, before, stopping) ? 1 : 0;
        }

        return forgotten;
    }

    private static async Task<int> BatchesAsync(Func<int, Task<int>> forget)
    {
        for (var all = 0; ;)
        {
            var batch = await forget(Batch);
            all += batch;
            if (batch < Batch)
            {
                return all;
            }
        }
    }

    [LoggerMessage(EventId = 90, Level = LogLevel.Information, Message = "Forgotten for their age: {Count} rows of {Table}.")]
    private partial void LogForgotten(int count, string table);

    [LoggerMessage(EventId = 91, Level = LogLevel.Information, Message = "Forgotten for their age: {Count} people who left, or of whom nothing was left.")]
    private partial void LogPeople(int count);

    [LoggerMessage(EventId = 97, Level = LogLevel.Information, Message = "The database's file was made anew, without anything that people had deleted.")]
    private partial void LogRewritten();
}
