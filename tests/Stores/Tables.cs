using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>Looks into any table of a database, and fills it, whatever its columns are.</summary>
internal static class Tables
{
    /// <summary>The columns of a table by name, each with whether it holds texts.</summary>
    public static Task<ImmutableArray<(string Name, bool IsText)>> ColumnsAsync(IDatabase database, string table) => database.ReadAsync(
        async connection =>
        {
            await using var reader = await connection.ExecuteReaderAsync($"SELECT * FROM {table} LIMIT 0");
            return Enumerable.Range(0, reader.FieldCount)
                .Select(column => (reader.GetName(column), reader.GetDataTypeName(column).Equals("text", StringComparison.OrdinalIgnoreCase)))
                .ToImmutableArray();
        },
        CancellationToken.None);

    /// <summary>All rows of a table as texts, in some order that is always the same.</summary>
    public static Task<ImmutableArray<string>> RowsAsync(IDatabase database, string table) => database.ReadAsync<ImmutableArray<string>>(
        async connection =>
        [
            .. (await connection.QueryAsync($"SELECT * FROM {table}"))
                .Select(row => string.Join('|', ((IDictionary<string, object?>)row)
                    .Select(column => $"{column.Key}={Convert.ToString(column.Value, CultureInfo.InvariantCulture)}")))
                .Order(StringComparer.Ordinal),
        ],
        CancellationToken.None);

    /// <summary>
    /// Puts a row of that person into a table, with a text in every column that says whose it is and which column: where JSON belongs, in a JSON
    /// object.
    /// </summary>
    public static async Task FillAsync(IDatabase database, PersonalTable table, string personId)
    {
        string[] json = ["answers", "unaccepted", "facts", "reference", "value"];
        var columns = await ColumnsAsync(database, table.Name);
        var values = new DynamicParameters();
        foreach (var (name, isText) in columns)
        {
            var marker = MarkerOf(table, name, personId);
            object value = name == table.Owner ? table.KeyOf(personId)
                : !isText ? 1_500_000_000_000L
                : json.Contains(name) ? $$"""{"x":"{{marker}}"}"""
                : marker;
            values.Add(name, value);
        }

        var names = columns.Select(column => column.Name).ToList();
        await database.WriteAsync(
            connection => connection.ExecuteAsync(
                $"INSERT INTO {table.Name} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(name => $"@{name}"))})", values),
            CancellationToken.None);
    }

    /// <summary>What <see cref="FillAsync"/> puts into a column of texts.</summary>
    public static string MarkerOf(PersonalTable table, string column, string personId) => $"{table.Name}.{column} of {personId}";
}
