using System.Diagnostics;
using System.Threading.Channels;
using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <summary>
/// What this process holds against the others: session locks of one connection of its own. Those who ask while it is busy are served
/// together, so a thousand turns cost a few round trips and no connection each. Should the connection break, the server lets go of all.
/// </summary>
internal sealed class PostgresHolds : IDisposable
{
    /// <summary>For how long somebody waits for another process: longer than turns take, and shorter than they may.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(6);

    // A hold is the first thing a turn asks the server for: where that is silent, there must be time left to tell the person.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(160);

    private readonly Channel<HoldWish> wishes = Channel.CreateUnbounded<HoldWish>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Func<Exception, Exception> explain;
    private readonly TimeSpan longestWait;
    private readonly Task serving;

    /// <param name="settings">Of the database.</param>
    /// <param name="explain">Makes an error readable before a caller sees it.</param>
    /// <param name="longestWait">After it, who asks goes on without: a process that doesn't let go is frozen, and nobody waits for that.</param>
    public PostgresHolds(NpgsqlConnectionStringBuilder settings, Func<Exception, Exception> explain, TimeSpan longestWait)
    {
        this.explain = explain;
        this.longestWait = longestWait;
        serving = Task.Run(() => ServeAsync(new HoldSession(settings)));
    }

    public async Task<IAsyncDisposable> HoldAsync(string name, CancellationToken cancellationToken)
    {
        var (key, waited) = (PostgresKeys.Of(name), Stopwatch.StartNew());
        for (var pause = FirstPause; waited.Elapsed < longestWait; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            if (await AskAsync(key, cancellationToken) is { } session)
            {
                return new Hold(this, key, session);
            }

            await Task.Delay(pause, cancellationToken);
        }

        return Held.Nothing;
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        wishes.Writer.TryComplete();
        serving.GetAwaiter().GetResult();
    }

    private async Task<NpgsqlConnection?> AskAsync(long key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var wish = new HoldWish(key, Of: null);
        ObjectDisposedException.ThrowIf(!wishes.Writer.TryWrite(wish), typeof(PostgresDatabase));
        try
        {
            return await wish.Got.Task.WaitAsync(LongestSilence, cancellationToken);
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            _ = GiveBackAsync(wish);
            throw explain(error);
        }
    }

    // Nobody wants it any more by the time it is got.
    private async Task GiveBackAsync(HoldWish wish)
    {
        try
        {
            if (await wish.Got.Task is { } session)
            {
                wishes.Writer.TryWrite(new HoldWish(wish.Key, session));
            }
        }
        catch (Exception)
        {
            // Nothing was got.
        }
    }

    private async Task ServeAsync(HoldSession session)
    {
        var together = new List<HoldWish>();
        while (await wishes.Reader.WaitToReadAsync())
        {
            while (wishes.Reader.TryRead(out var wish))
            {
                together.Add(wish);
            }

            try
            {
                await session.ServeAsync(together);
            }
            catch (Exception error)
            {
                // Whatever it was, nobody may wait for ever, and a connection that failed is not trusted with locks any more.
                together.ForEach(wish => wish.Got.TrySetException(explain(error)));
                await session.DisposeAsync();
            }

            together.Clear();
        }

        await session.DisposeAsync();
    }

    private sealed class Hold(PostgresHolds holds, long key, NpgsqlConnection session) : IAsyncDisposable
    {
        // Nobody waits for it: who asks next is served after it, or asks again.
        public ValueTask DisposeAsync()
        {
            holds.wishes.Writer.TryWrite(new HoldWish(key, session));
            return ValueTask.CompletedTask;
        }
    }
}
