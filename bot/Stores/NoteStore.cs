using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>The finished notes. Everything asks for the person too, so nobody ever sees another's.</summary>
internal sealed class NoteStore(IDatabase database)
{
    /// <summary>Keeps the note and closes its draft, both or neither.</summary>
    /// <param name="note">Bears the draft's id and person.</param>
    /// <param name="posted">The draft; it is saved as posted, without its answers, as the next revision.</param>
    /// <param name="expectedRevision">The revision the person saw.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public Task<PostOutcome> PostAsync(Note note, Draft posted, int expectedRevision, CancellationToken cancellationToken)
    {
        if (note.Id != posted.Id || note.PersonId != posted.PersonId)
        {
            throw new ArgumentException("A note must bear the id and the person of its draft.", nameof(note));
        }

        var closed = DraftStore.Closed(posted with { State = DraftState.Posted, Revision = expectedRevision + 1 });
        return database.WriteAsync(note.PersonId, connection => PostAsync(connection, note, closed, cancellationToken), cancellationToken);
    }

    /// <summary>The person's note.</summary>
    public Task<Note?> FindAsync(string personId, string id, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => FindAsync(connection, personId, id, cancellationToken), cancellationToken);

    /// <summary>The person's newest notes, the newest first.</summary>
    public Task<ImmutableArray<Note>> NewestAsync(string personId, int count, CancellationToken cancellationToken) =>
        database.ReadAsync<ImmutableArray<Note>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<NoteRow>(Sql.Command(
                    $"SELECT {NoteRow.Columns} FROM note WHERE person_id = @personId ORDER BY posted_at DESC, id DESC LIMIT @count",
                    new { personId, count },
                    cancellationToken));
                return [.. rows.Select(row => row.ToNote())];
            },
            cancellationToken);

    /// <summary>The person's newest notes of a type about a customer, the newest first.</summary>
    public Task<ImmutableArray<Note>> AboutAsync(
        string personId, string noteType, string customer, int count, CancellationToken cancellationToken) =>
        database.ReadAsync<ImmutableArray<Note>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<NoteRow>(Sql.Command(
                    $"""
                    SELECT {NoteRow.Columns} FROM note
                    WHERE person_id = @personId AND note_type = @noteType AND customer_key = @key
                    ORDER BY posted_at DESC, id DESC LIMIT @count
                    """,
                    new { personId, noteType, key = CustomerStore.Key(customer), count },
                    cancellationToken));
                return [.. rows.Select(row => row.ToNote())];
            },
            cancellationToken);

    private static async Task<PostOutcome> PostAsync(DbConnection connection, Note note, Draft closed, CancellationToken cancellationToken)
    {
        if (await FindAsync(connection, note.PersonId, note.Id, cancellationToken) is { } before)
        {
            return new PostOutcome.AlreadyPosted(before);
        }

        if (!await DraftTable.UpdateAsync(connection, closed, cancellationToken))
        {
            return new PostOutcome.Conflict(await DraftTable.FindAsync(connection, note.PersonId, note.Id, cancellationToken));
        }

        await connection.ExecuteAsync(Sql.Command(
            $"""
            INSERT INTO note ({NoteRow.Columns})
            VALUES (@Id, @PersonId, @NoteType, @Customer, @Language, @Body, @Answers, @PostedAt, @CustomerKey)
            """,
            NoteRow.Of(note),
            cancellationToken));
        await AuditTable.WriteAsync(connection, AuditLine.Posted(note), cancellationToken);
        return new PostOutcome.Posted(note);
    }

    private static async Task<Note?> FindAsync(DbConnection connection, string personId, string id, CancellationToken cancellationToken)
    {
        var row = await connection.QuerySingleOrDefaultAsync<NoteRow>(Sql.Command(
            $"SELECT {NoteRow.Columns} FROM note WHERE id = @id AND person_id = @personId",
            new { id, personId },
            cancellationToken));
        return row?.ToNote();
    }
}
