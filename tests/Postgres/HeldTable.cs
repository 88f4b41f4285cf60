using Npgsql;

namespace NotesBot.Tests.Postgres;

/// <summary>A table that nobody else can write to until this is disposed of, so that a change stands still in its middle.</summary>
internal sealed class HeldTable : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly NpgsqlConnection connection;
    private readonly Lock asking = new();
    private volatile bool isLetGo;

    private HeldTable(NpgsqlConnection connection) => this.connection = connection;

    public static HeldTable Lock(string connectionString, string table)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        var held = new HeldTable(connection);
        held.Execute($"BEGIN; LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE");
        return held;
    }

    /// <summary>Ends when somebody waits for the table, or nobody needs to any more.</summary>
    public async Task ReachedAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        const string waiting =
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation IN (SELECT relation FROM pg_locks WHERE pid = pg_backend_pid())";
        while (!isLetGo && Execute(waiting) is 0L)
        {
            await Task.Delay(5, patience.Token);
        }
    }

    public void Dispose()
    {
        lock (asking)
        {
            isLetGo = true;
            connection.Dispose();
        }
    }

    private object? Execute(string sql)
    {
        lock (asking)
        {
            using var command = new NpgsqlCommand(sql, connection);
            return isLetGo ? null : command.ExecuteScalar();
        }
    }
}
