using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace NotesBot.Stores.Moving;

/// <summary>A table that both databases have, read from either in the same order.</summary>
/// <param name="Columns">By name, each with whether it holds texts; the others hold whole numbers.</param>
internal sealed record MovedTable(string Name, ImmutableArray<(string Name, bool IsText)> Columns, string Key)
{
    private string Names => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>For PostgreSQL's fastest way in.</summary>
    public string CopyIn => $"COPY {Name} ({Names}) FROM STDIN (FORMAT BINARY)";

    public string Select => $"SELECT {Names} FROM {Name} ORDER BY {Key}";

    /// <summary>The tables of an SQLite file, but for the record of its migrations, which the other database has itself.</summary>
    public static async Task<ImmutableArray<MovedTable>> AllAsync(DbConnection sqlite)
    {
        var names = await sqlite.QueryAsync<string>(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'migration' ORDER BY name");
        var tables = ImmutableArray.CreateBuilder<MovedTable>();
        foreach (var name in names)
        {
            var columns = (await sqlite.QueryAsync<Column>("SELECT name, type, pk FROM pragma_table_info(@name)", new { name })).ToList();
            var key = string.Join(", ", columns.Where(column => column.Pk > 0).OrderBy(column => column.Pk).Select(column => column.Name));
            tables.Add(new MovedTable(name, [.. columns.Select(column => (column.Name, column.Type == "TEXT"))], key));
        }

        return tables.ToImmutable();
    }

    /// <summary>A value of the row that a reader stands on: a text, a number, or null.</summary>
    public object? Value(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null
        : Columns[column].IsText ? row.GetString(column).Replace('\0', '\uFFFD') // which PostgreSQL can't hold
        : row.GetInt64(column);

    private sealed record Column(string Name, string Type, long Pk);
}
