using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>All that is kept of a person, in whichever tables: to show it, and to delete it.</summary>
internal sealed class PersonalStore(IDatabase database, TimeProvider clock)
{
    public Task<PersonalData> ReadAsync(string personId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => ReadAsync(connection, personId, cancellationToken), cancellationToken);

    /// <summary>
    /// Deletes every row of the person, if they told nothing since they agreed. Of who never told anything, the little that is there is
    /// deleted without a word.
    /// </summary>
    /// <param name="agreed">The <see cref="PersonalData.Code"/> of what they agreed to have deleted; null for whatever is there.</param>
    /// <param name="by">Who asked for it, as <see cref="AuditLine"/> names it.</param>
    /// <returns>What was there, and whether it is gone.</returns>
    public Task<(PersonalData Data, bool IsDeleted)> DeleteAsync(string personId, string? agreed, string by, CancellationToken cancellationToken) =>
        database.WriteAsync(
            personId,
            async connection =>
            {
                var data = await ReadAsync(connection, personId, cancellationToken);
                if (!data.IsEmpty && agreed is not null && agreed != data.Code)
                {
                    return (data, false);
                }

                await EraseAsync(connection, personId, cancellationToken);
                if (!data.IsEmpty)
                {
                    await AuditTable.WriteAsync(connection, AuditLine.Deleted(personId, by, clock.GetUtcNow()), cancellationToken);
                }

                return (data, true);
            },
            cancellationToken);

    /// <summary>Takes what was deleted out of the database's own log, where it keeps one that it leaves to its user.</summary>
    public Task ScrubAsync(CancellationToken cancellationToken) => database.ScrubAsync(cancellationToken);

    /// <summary>Deletes every row of the person, in the caller's transaction.</summary>
    public static async Task EraseAsync(DbConnection connection, string personId, CancellationToken cancellationToken)
    {
        foreach (var table in PersonalTables.All)
        {
            await connection.ExecuteAsync(Sql.Command(
                $"DELETE FROM {table.Name} WHERE {table.Owner} = @key", new { key = table.KeyOf(personId) }, cancellationToken));
        }
    }

    private static async Task<PersonalData> ReadAsync(DbConnection connection, string personId, CancellationToken cancellationToken)
    {
        var parts = ImmutableArray.CreateBuilder<PersonalData.Part>();
        foreach (var table in PersonalTables.All)
        {
            var rows = await connection.QueryAsync(Sql.Command(
                $"SELECT * FROM {table.Name} WHERE {table.Owner} = @key ORDER BY {table.Order}",
                new { key = table.KeyOf(personId) },
                cancellationToken));
            parts.Add(new(table, [.. rows.Select(row => ((IDictionary<string, object?>)row).ToImmutableArray())]));
        }

        return new PersonalData(personId, parts.ToImmutable());
    }
}
