using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using NotesBot.Stores;

namespace NotesBot.Bench.Databases;

/// <summary>What a database is full of. Everything follows from it: two that were made of the same are the same.</summary>
/// <param name="Script">Fills the tables, in SQL that both databases understand.</param>
/// <param name="Parameters">Of the script.</param>
internal sealed record Filling(string Name, int Size, string Script, object Parameters)
{
    /// <summary>Another one as soon as the tables, or what is put into them, change.</summary>
    public string Key => $"{Name}_{Size}_{Version()}";

    /// <summary>The rows first: an index is made of all of them much sooner than of one after the other.</summary>
    /// <param name="connection">To a database with empty tables.</param>
    /// <param name="indexes">All that can be dropped, each with what makes it again.</param>
    public async Task FillAsync(DbConnection connection, IReadOnlyCollection<(string Name, string Sql)> indexes)
    {
        await connection.ExecuteAsync(string.Concat(indexes.Select(index => $"DROP INDEX {index.Name};")));
        await connection.ExecuteAsync(Script, Parameters);
        await connection.ExecuteAsync(string.Concat(indexes.Select(index => $"{index.Sql};")));
    }

    private string Version()
    {
        var text = string.Join('\n', [.. Migrations.All.Select(migration => migration.Sql), Script, JsonSerializer.Serialize(Parameters)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
    }
}
