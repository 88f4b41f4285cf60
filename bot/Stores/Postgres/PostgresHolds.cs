using System.Threading.Channels;
using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <summary>
/// What this process holds against the others: session locks of one connection of its own. Those who ask while it is busy are served
/// together, so a thousand turns cost a few round trips and no connection each. Should the connection break, the server lets go of all.
/// </summary>
internal sealed class PostgresHolds : IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(160);

    private readonly Channel<Wish> wishes = Channel.CreateUnbounded<Wish>(new UnboundedChannelOptions { SingleReader = true });
    private readonly string connectionString;
    private readonly Func<Exception, Exception> explain;
    private readonly Task serving;

    private NpgsqlConnection? connection;

    /// <param name="settings">Of the database.</param>
    /// <param name="explain">Makes an error readable before a caller sees it.</param>
    public PostgresHolds(NpgsqlConnectionStringBuilder settings, Func<Exception, Exception> explain)
    {
        connectionString = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString;
        this.explain = explain;
        serving = Task.Run(ServeAsync);
    }

    public async Task<IAsyncDisposable> HoldAsync(string name, CancellationToken cancellationToken)
    {
        var key = PostgresKeys.Of(name);
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Not cancelled while it is asked for: nobody would know then whether it was got.
            if (await AskAsync(key) is { } session)
            {
                return new Hold(this, key, session);
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        wishes.Writer.TryComplete();
        serving.GetAwaiter().GetResult();
    }

    private Task<NpgsqlConnection?> AskAsync(long key)
    {
        var wish = new Wish(key, Of: null);
        ObjectDisposedException.ThrowIf(!wishes.Writer.TryWrite(wish), typeof(PostgresDatabase));
        return wish.Got.Task;
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
        if (connection is null)
        {
            connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
        }

        // A release of a connection that is gone has nothing to let go of; by now its key may be somebody else's.
        var (asked, released) = (together.Where(wish => wish.Of is null).ToList(), together.Where(wish => wish.Of == connection).ToList());
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("SELECT pg_advisory_unlock(key) FROM unnest($1) AS key") { Parameters = { Keys(released) } },
                new("SELECT pg_try_advisory_lock(key) FROM unnest($1) AS key") { Parameters = { Keys(asked) } },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        foreach (var wish in asked)
        {
            await reader.ReadAsync();
            wish.Got.SetResult(reader.GetBoolean(0) ? connection : null);
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
