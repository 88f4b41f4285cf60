using System.Data.Common;

namespace NotesBot.Stores;

/// <summary>
/// Queries that most turns make: given and read by hand. Dapper asks for the name of each column again and again, which takes longer than
/// SQLite does for the row.
/// </summary>
internal static class HotQuery
{
    /// <summary>The first row; null where there is none.</summary>
    /// <param name="connection">Whose transaction it runs in.</param>
    /// <param name="sql">Its columns are read in their order.</param>
    /// <param name="read">Makes something of the row.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <param name="texts">The parameters, by their names with the sign.</param>
    public static Task<T?> FirstAsync<T>(
        this DbConnection connection,
        string sql,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken,
        params ReadOnlySpan<(string Name, string Value)> texts)
        where T : class
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in texts)
        {
            command.Add(name, value);
        }

        return FirstAsync(command, read, cancellationToken);
    }

    public static void Add(this DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static async Task<T?> FirstAsync<T>(DbCommand command, Func<DbDataReader, T> read, CancellationToken cancellationToken)
        where T : class
    {
        await using (command)
        {
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            return await row.ReadAsync(cancellationToken) ? read(row) : null;
        }
    }
}
