using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.Numerics;
using Dapper;

namespace NotesBot.Stores;

/// <summary>
/// A statement that is given many rows, for which <c>@rows</c> stands in its text: one round trip instead of one each. Where there are too
/// few, rows of nulls follow, which it passes over.
/// </summary>
/// <typeparam name="T">What a row is made of.</typeparam>
internal sealed class GivenRows<T>(string sql, params ImmutableArray<Column<T>> given)
{
    // SQLite looks for each parameter among all those of the statement.
    private const int Most = 16;

    private readonly ImmutableArray<Column<T>> columns = given;

    // Databases keep what they have prepared by its text, so there are few: for 1, 2, 4, 8 and 16 rows.
    private readonly string?[] texts = new string?[BitOperations.Log2(Most) + 1];

    private readonly ImmutableArray<ImmutableArray<string>> names =
        [.. Enumerable.Range(0, Most).Select(row => Enumerable.Range(0, given.Length).Select(column => Name(row, column)).ToImmutableArray())];

    /// <param name="connection">Whose transaction it runs in.</param>
    /// <param name="rows">Any number.</param>
    /// <param name="others">The parameters that aren't of a row.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public async Task ExecuteAsync(
        DbConnection connection, IReadOnlyCollection<T> rows, object? others, CancellationToken cancellationToken)
    {
        foreach (var some in rows.Chunk(Most))
        {
            await connection.ExecuteAsync(Command(some, others, cancellationToken));
        }
    }

    /// <inheritdoc cref="ExecuteAsync"/>
    public async Task<List<TResult>> QueryAsync<TResult>(
        DbConnection connection, IReadOnlyCollection<T> rows, object? others, CancellationToken cancellationToken)
    {
        var results = new List<TResult>(rows.Count);
        foreach (var some in rows.Chunk(Most))
        {
            results.AddRange(await connection.QueryAsync<TResult>(Command(some, others, cancellationToken)));
        }

        return results;
    }

    /// <summary>For several statements in one text.</summary>
    /// <inheritdoc cref="ExecuteAsync"/>
    public async Task QueryAsync(
        DbConnection connection,
        IReadOnlyCollection<T> rows,
        object? others,
        Func<SqlMapper.GridReader, Task> read,
        CancellationToken cancellationToken)
    {
        foreach (var some in rows.Chunk(Most))
        {
            await using var results = await connection.QueryMultipleAsync(Command(some, others, cancellationToken));
            await read(results);
        }
    }

    private CommandDefinition Command(T[] rows, object? others, CancellationToken cancellationToken)
    {
        var size = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)rows.Length));
        return Sql.Command(texts[size] ??= Text(1 << size), new Given(this, rows, 1 << size, others), cancellationToken);
    }

    private string Text(int size) => sql.Replace(
        "@rows",
        string.Join(", ", names.Take(size).Select(row => $"({string.Join(", ", row)})")),
        StringComparison.Ordinal);

    private static string Name(int row, int column) => $"@r{row}c{column}";

    // Dapper's own way would look at each parameter again and again.
    private sealed class Given(GivenRows<T> statement, T[] rows, int size, object? others) : SqlMapper.IDynamicParameters
    {
        public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
        {
            if (others is not null)
            {
                ((SqlMapper.IDynamicParameters)new DynamicParameters(others)).AddParameters(command, identity);
            }

            for (var row = 0; row < size; row++)
            {
                for (var column = 0; column < statement.columns.Length; column++)
                {
                    var parameter = command.CreateParameter();
                    parameter.ParameterName = statement.names[row][column];
                    parameter.DbType = statement.columns[column].Type;
                    parameter.Value = (row < rows.Length ? statement.columns[column].Of(rows[row]) : null) ?? DBNull.Value;
                    command.Parameters.Add(parameter);
                }
            }
        }
    }
}

/// <summary>A column of given rows. Its type is told, because a null has none.</summary>
internal sealed record Column<T>(DbType Type, Func<T, object?> Of)
{
    public static Column<T> Text(Func<T, string?> of) => new(DbType.String, of);

    public static Column<T> Number(Func<T, long?> of) => new(DbType.Int64, row => of(row));
}
