using Dapper;
using Npgsql;

namespace NotesBot.Bench.Databases;

/// <summary>A PostgreSQL server with its own default settings: what is committed is on the disk. Its folder is kept.</summary>
internal sealed class PostgresServer(string folder) : IDisposable
{
    private readonly PostgresProcess process = new(folder);

    public string ConnectionString(string database) => process.ConnectionString(database);

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(OfItself);
        await connection.ExecuteAsync(sql);
    }

    public async Task<T?> ScalarAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = new NpgsqlConnection(OfItself);
        return await connection.ExecuteScalarAsync<T>(sql, parameters);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        process.Dispose();
    }

    private string OfItself => process.ConnectionString("postgres", ("Pooling", false));
}
