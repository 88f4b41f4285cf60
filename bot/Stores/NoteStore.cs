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

    /// <summary>
    /// The person's newest notes, the newest first, that have every one of the words in the customer's name or in the text, wherever in it:
    /// Chinese has no spaces. Upper and lower case are the same, as .NET has it and not the database, so that every database finds the same;
    /// no letter means anything but itself.
    /// </summary>
    /// <param name="personId">Whose notes.</param>
    /// <param name="words">Parted by white space. Without any, every note has them all.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public Task<ImmutableArray<Note>> SearchAsync(string personId, string words, int count, CancellationToken cancellationToken)
    {
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return database.ReadAsync(connection => SearchAsync(connection, personId, wanted, count, cancellationToken), cancellationToken);
    }

    // Row by row, so that no more is held than was found.
    private static async Task<ImmutableArray<Note>> SearchAsync(
        DbConnection connection, string personId, string[] words, int count, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<Note>();
        await using var reader = await connection.ExecuteReaderAsync(Sql.Command(
            $"SELECT {NoteRow.Columns} FROM note WHERE person_id = @personId ORDER BY posted_at DESC, id DESC",
            new { personId },
            cancellationToken));
        var (customer, body, row) = (reader.GetOrdinal("customer"), reader.GetOrdinal("body"), reader.GetRowParser<NoteRow>());
        while (found.Count < count && await reader.ReadAsync(cancellationToken))
        {
            var (name, text) = (reader.GetString(customer), reader.GetString(body));
            if (words.All(word => Has(name, word) || Has(text, word)))
            {
                found.Add(row(reader).ToNote());
            }
        }

        return found.ToImmutable();
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

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
