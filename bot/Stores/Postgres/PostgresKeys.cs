using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <summary>Advisory locks: PostgreSQL locks numbers, and what they stand for is up to the program.</summary>
internal static class PostgresKeys
{
    /// <summary>The number of a name. Two names with the same one would only wait for each other.</summary>
    public static long Of(string name) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>Locks the names until the transaction ends, in one order, so that two that need the same ones can't wait for each other.</summary>
    public static async Task LockAsync(NpgsqlConnection connection, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock(key) FROM unnest($1) AS key", connection);
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. names.Select(Of).Distinct().Order()] });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
