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

    // The driver waits for it several times in a row before it believes that the server is silent.
    private const int StepSeconds = 2;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(160);

    private readonly Channel<Wish> wishes = Channel.CreateUnbounded<Wish>(new UnboundedChannelOptions { SingleReader = true });
    private readonly string connectionString;
    private readonly Func<Exception, Exception> explain;
    private readonly TimeSpan longestWait;
    private readonly Task serving;

    private NpgsqlConnection? connection;

    /// <param name="settings">Of the database.</param>
    /// <param name="explain">Makes an error readable before a caller sees it.</param>
    /// <param name="longestWait">After it, who asks goes on without: a process that doesn't let go is frozen, and nobody waits for that.</param>
    public PostgresHolds(NpgsqlConnectionStringBuilder settings, Func<Exception, Exception> explain, TimeSpan longestWait)
    {
        connectionString = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            Pooling = false,
            Timeout = StepSeconds,
        }.ConnectionString;
        this.explain = explain;
        this.longestWait = longestWait;
        serving = Task.Run(ServeAsync);
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
        var wish = new Wish(key, Of: null);
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
    private async Task GiveBackAsync(Wish wish)
    {
        try
        {
            if (await wish.Got.Task is { } session)
            {
                wishes.Writer.TryWrite(new Wish(wish.Key, session));
            }
        }
        catch (Exception)
        {
            // Nothing was got.
        }
    }

    private async Task ServeAsync()
    {
        var together = new List<Wish>();
        while (await wishes.Reader.WaitToReadAsync())
        {
            while (wishes.Reader.TryRead(out var wish))
            {
                together.Add(wish);
            }

            try
            {
                await ServeAsync(together);
            }
            catch (Exception error)
            {
                // Whatever it was, nobody may wait for ever, and a connection that failed is not trusted with locks any more.
                together.ForEach(wish => wish.Got.TrySetException(explain(error)));
                await CloseAsync();
            }

            together.Clear();
        }

        await CloseAsync();
    }

    private async Task ServeAsync(List<Wish> together)
    {
        var isNew = connection is null;
        try
        {
            await AskServerAsync(together);
        }
        catch (Exception error) when (!isNew && error is NpgsqlException { IsTransient: true } or InvalidOperationException)
        {
            // It broke since it was used last, as when the server was started anew. What it held is gone; nobody waits for that.
            await CloseAsync();
            await AskServerAsync(together);
        }
    }

    private async Task AskServerAsync(List<Wish> together)
    {
        if (connection is null)
        {
            connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
        }

        // A release of a connection that is gone has nothing to let go of; by now its key may be somebody else's.
        var (asked, released) = (together.Where(wish => wish.Of is null).ToList(), together.Where(wish => wish.Of == connection).ToList());
        await using var batch = new NpgsqlBatch(connection)
        {
            Timeout = StepSeconds,
            BatchCommands =
            {
                new("SELECT pg_advisory_unlock(key) FROM unnest($1) AS key") { Parameters = { Keys(released) } },
                new("SELECT pg_try_advisory_lock(key) FROM unnest($1) AS key") { Parameters = { Keys(asked) } },
            },
        };
        var got = new List<bool>(asked.Count);
        await using (var reader = await batch.ExecuteReaderAsync())
        {
            await reader.NextResultAsync();
            while (await reader.ReadAsync())
            {
                got.Add(reader.GetBoolean(0));
            }
        }

        for (var i = 0; i < asked.Count; i++)
        {
            asked[i].Got.SetResult(got[i] ? connection : null);
        }
    }

    private static NpgsqlParameter<long[]> Keys(IEnumerable<Wish> wishes) => new() { TypedValue = [.. wishes.Select(wish => wish.Key)] };

    private async Task CloseAsync()
    {
        if (connection is not null)
        {
            await connection.DisposeAsync();
            connection = null;
        }
    }

    /// <param name="Key">What to lock, or to let go of.</param>
    /// <param name="Of">The connection that holds it and is to let go; null to lock.</param>
    private sealed record Wish(long Key, NpgsqlConnection? Of)
    {
        /// <summary>The connection that holds it now; null when another process does.</summary>
        public TaskCompletionSource<NpgsqlConnection?> Got { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Hold(PostgresHolds holds, long key, NpgsqlConnection session) : IAsyncDisposable
    {
        // Nobody waits for it: who asks next is served after it, or asks again.
        public ValueTask DisposeAsync()
        {
            holds.wishes.Writer.TryWrite(new Wish(key, session));
            return ValueTask.CompletedTask;
        }
    }
}
