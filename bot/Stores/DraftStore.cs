using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>The drafts. Everything asks for the person too, so nobody ever sees another's.</summary>
internal sealed class DraftStore(IDatabase database)
{
    /// <summary>The person's draft, open or not.</summary>
    public Task<Draft?> FindAsync(string personId, string id, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => DraftTable.FindAsync(connection, personId, id, cancellationToken), cancellationToken);

    /// <summary>The draft, open or not, that an activity changed as the last one to do so.</summary>
    public Task<Draft?> ChangedByAsync(string personId, string activity, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection => (await connection.QueryFirstOrDefaultAsync<DraftRow>(Sql.Command(
                $"SELECT {DraftRow.Columns} FROM draft WHERE person_id = @personId AND activity = @activity ORDER BY updated_at DESC LIMIT 1",
                new { personId, activity },
                cancellationToken)))?.ToDraft(),
            cancellationToken);

    /// <summary>The person's open drafts, the one changed last first.</summary>
    public Task<ImmutableArray<Draft>> OpenAsync(string personId, CancellationToken cancellationToken) =>
        database.ReadAsync<ImmutableArray<Draft>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<DraftRow>(Sql.Command(
                    $"""
                    SELECT {DraftRow.Columns} FROM draft
                    WHERE person_id = @personId AND state = 'open'
                    ORDER BY updated_at DESC, id DESC
                    """,
                    new { personId },
                    cancellationToken));
                return [.. rows.Select(row => row.ToDraft())];
            },
            cancellationToken);

    /// <summary>
    /// Saves the draft as revision <paramref name="expectedRevision"/> + 1, whatever its own number says. 0 makes a new one. A draft that
    /// is no longer open loses its answers.
    /// </summary>
    public Task<SaveOutcome> SaveAsync(Draft draft, int expectedRevision, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedRevision);
        var next = Closed(draft with { Revision = expectedRevision + 1 });
        return database.WriteAsync(
            draft.PersonId,
            connection => expectedRevision == 0
                ? InsertAsync(connection, next, cancellationToken)
                : UpdateAsync(connection, next, cancellationToken),
            cancellationToken);
    }

    /// <summary>What is done with is not kept: a posted note has its answers itself, and a discarded draft is meant to be gone.</summary>
    internal static Draft Closed(Draft draft) =>
        draft.State == DraftState.Open ? draft : draft with { Answers = Draft.Nothing, Unaccepted = Draft.Nothing };

    private static async Task<SaveOutcome> InsertAsync(DbConnection connection, Draft draft, CancellationToken cancellationToken)
    {
        var current = await DraftTable.FindAsync(connection, draft.PersonId, draft.Id, cancellationToken);
        if (current is not null)
        {
            return IsRepeated(draft, current) ? new SaveOutcome.Saved(current) : new SaveOutcome.Conflict(current);
        }

        var open = await connection.ExecuteScalarAsync<long>(Sql.Command(
            "SELECT count(*) FROM draft WHERE person_id = @PersonId AND state = 'open'",
            new { draft.PersonId },
            cancellationToken));
        if (open >= Draft.Most && draft.State == DraftState.Open)
        {
            return new SaveOutcome.Full();
        }

        return await DraftTable.InsertAsync(connection, draft, cancellationToken)
            ? new SaveOutcome.Saved(draft)
            : new SaveOutcome.Conflict(null);
    }

    private static async Task<SaveOutcome> UpdateAsync(DbConnection connection, Draft draft, CancellationToken cancellationToken)
    {
        if (await DraftTable.UpdateAsync(connection, draft, cancellationToken))
        {
            return new SaveOutcome.Saved(draft);
        }

        var current = await DraftTable.FindAsync(connection, draft.PersonId, draft.Id, cancellationToken);
        return current is not null && current.Revision == draft.Revision && IsRepeated(draft, current)
            ? new SaveOutcome.Saved(current)
            : new SaveOutcome.Conflict(current);
    }

    private static bool IsRepeated(Draft draft, Draft current) => draft.Activity is not null && draft.Activity == current.Activity;
}
