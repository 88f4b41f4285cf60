using Dapper;
using Npgsql;
using NotesBot.Stores;
using NotesBot.Stores.Postgres;

namespace NotesBot.Bench.Databases;

/// <summary>The databases of a PostgreSQL server.</summary>
internal sealed class PostgresDatabases : IKeptDatabases
{
    private readonly PostgresServer server = new(Path.Combine(KeptFolder.Path, "postgres"));

    public string Title => "PostgreSQL";

    public async Task<DatabaseOptions> FindAsync(Filling filling)
    {
        if (await server.ScalarAsync<long>("SELECT count(*) FROM pg_database WHERE datname = @name", new { name = filling.Key }) == 0)
        {
            await Console.Error.WriteLineAsync($"making {filling.Key} in PostgreSQL");
            await MakeAsync(filling);
        }

        return new DatabaseOptions { ConnectionString = server.ConnectionString(filling.Key) };
    }

    public Task<string> VersionAsync() => server.ScalarAsync<string>("SELECT split_part(current_setting('server_version'), ' ', 1)")!;

    public void Dispose() => server.Dispose();

    // Under another name until it is whole; one that was broken off is made anew.
    private async Task MakeAsync(Filling filling)
    {
        const string unfinished = "unfinished";
        await server.ExecuteAsync($"DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)");
        await server.ExecuteAsync($"CREATE DATABASE {unfinished}");
        var connectionString = server.ConnectionString(unfinished) + ";Pooling=false;Command Timeout=0";
        PostgresDatabase.Open(connectionString, DateTimeOffset.UnixEpoch).Dispose();
        await using (var connection = new NpgsqlConnection(connectionString))
        {
            await connection.OpenAsync();
            var indexes = (await connection.QueryAsync<(string Name, string Sql)>(
                """
                SELECT indexname, indexdef FROM pg_indexes
                WHERE schemaname = 'public' AND indexname NOT IN (SELECT conname FROM pg_constraint)
                """)).AsList();
            await filling.FillAsync(connection, indexes);

            // A server sees to this by itself, but a while later.
            await connection.ExecuteAsync("VACUUM ANALYZE");
        }

        await server.ExecuteAsync($"ALTER DATABASE {unfinished} RENAME TO {filling.Key}");
    }
}
