using Npgsql;
using NotesBot.Bench.Databases;

namespace NotesBot.Tests.Postgres;

/// <summary>A real PostgreSQL server in a folder of its own, quick rather than safe.</summary>
internal sealed class PostgresServer : IDisposable
{
    private static readonly Lazy<PostgresServer> OfAllTests = new(() => new PostgresServer());

    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-pg-").FullName;
    private readonly PostgresProcess process;

    public PostgresServer()
    {
        process = new PostgresProcess(folder, "-c fsync=off -c max_connections=300 -c log_min_messages=fatal");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>The one that the tests share; each has a database of its own there.</summary>
    public static PostgresServer Shared => OfAllTests.Value;

    public int Port => process.Port;

    public string ConnectionString(string database, params ReadOnlySpan<(string Keyword, object Value)> settings) =>
        process.ConnectionString(database, settings);

    /// <summary>Runs a command as the server's owner.</summary>
    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres", ("Pooling", false)));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Ends it as an administrator in a hurry does: every connection breaks at once.</summary>
    public void Stop() => process.Stop();

    public void StartAgain() => process.StartAgain();

    public void Dispose()
    {
        process.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
