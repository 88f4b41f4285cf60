using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>The statements that saving a draft and posting a note share. They run in the caller's transaction.</summary>
internal static class DraftTable
{
    public static Task<Draft?> FindAsync(DbConnection connection, string personId, string id, CancellationToken cancellationToken) =>
        connection.FirstAsync(
            $"SELECT {DraftRow.Columns} FROM draft WHERE id = @id AND person_id = @personId",
            row => DraftRow.Read(row).ToDraft(),
            cancellationToken,
            ("@id", id),
            ("@personId", personId));

    /// <returns>False when the id is taken.</returns>
    public static async Task<bool> InsertAsync(DbConnection connection, Draft draft, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(Sql.Command(
            $"""
            INSERT INTO draft ({DraftRow.Columns})
            VALUES (@Id, @PersonId, @NoteType, @Customer, @Page, @Answers, @Unaccepted, @Rows, @Review, @Revision, @State, @Activity,
                @CreatedAt, @UpdatedAt)
            ON CONFLICT (id) DO NOTHING
            """,
            DraftRow.Of(draft),
            cancellationToken)) == 1;

    /// <returns>False when the stored draft isn't open any more or isn't the revision before this one.</returns>
    public static async Task<bool> UpdateAsync(DbConnection connection, Draft draft, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(Sql.Command(
            """
            UPDATE draft SET note_type = @NoteType, customer = @Customer, page = @Page, answers = @Answers, unaccepted = @Unaccepted,
                rows = @Rows, review = @Review, revision = @Revision, state = @State, activity = @Activity, updated_at = @UpdatedAt
            WHERE id = @Id AND person_id = @PersonId AND revision = @Revision - 1 AND state = 'open'
            """,
            DraftRow.Of(draft),
            cancellationToken)) == 1;
}
