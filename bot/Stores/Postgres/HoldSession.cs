using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <summary>The one connection whose session locks are what this process holds. Whoever uses it does so one at a time.</summary>
internal sealed class HoldSession : IAsyncDisposable
{
    // The driver waits for it several times in a row before it believes that the server is silent.
    private const int StepSeconds = 2;

    private readonly string connectionString;

    private NpgsqlConnection? connection;

    public HoldSession(NpgsqlConnectionStringBuilder settings) =>
        connectionString = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            Pooling = false,
            Timeout = StepSeconds,
        }.ConnectionString;

    /// <summary>Lets go of what is to be let go of, then locks what is free of what is asked for.</summary>
    public async Task ServeAsync(IReadOnlyCollection<HoldWish> wishes)
    {
        var isNew = connection is null;
        try
        {
            await AskAsync(wishes);
        }
        catch (Exception error) when (!isNew && error is NpgsqlException { IsTransient: true } or InvalidOperationException)
        {
            // It broke since it was used last, as when the server was started anew. What it held is gone; nobody waits for that.
            await DisposeAsync();
            await AskAsync(wishes);
        }
    }

    /// <summary>Closes the connection, and lets go of everything with it; the next one who asks gets a new one.</summary>
    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
        {
            await connection.DisposeAsync();
            connection = null;
        }
    }

    private async Task AskAsync(IReadOnlyCollection<HoldWish> wishes)
    {
        if (connection is null)
        {
            connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
        }

        // A release of a connection that is gone has nothing to let go of; by now its key may be somebody else's.
        var (asked, released) = (wishes.Where(wish => wish.Of is null).ToList(), wishes.Where(wish => wish.Of == connection).ToList());
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

    private static NpgsqlParameter<long[]> Keys(IEnumerable<HoldWish> wishes) => new() { TypedValue = [.. wishes.Select(wish => wish.Key)] };
}
