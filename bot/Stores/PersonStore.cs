using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>The people the bot knows.</summary>
internal sealed class PersonStore(IDatabase database, TimeProvider clock)
{
    public async Task<Person?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await VisitAsync(id, cancellationToken)).Person;

    /// <summary>Who has just written, and where they could be reached until now: every turn asks for both.</summary>
    public Task<Visit> VisitAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection => (await connection.FirstAsync(
                """
                SELECT p.role, p.mode, p.language, p.note_language, p.time_zone, p.welcomed,
                    r.person_id, r.reference, r.locale, r.time_zone, r.reach, r.reason
                FROM (SELECT @id AS id) AS visitor
                LEFT JOIN person AS p ON p.id = visitor.id
                LEFT JOIN conversation_reference AS r ON r.person_id = visitor.id
                """,
                row => VisitOf(id, row),
                cancellationToken,
                ("@id", id)))!,
            cancellationToken);

    /// <summary>Saves all of the person; the last one to save wins.</summary>
    public Task SaveAsync(Person person, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.ExecuteAsync(Sql.Command(
                """
                INSERT INTO person (id, role, mode, language, note_language, time_zone, welcomed, updated_at)
                VALUES (@Id, @role, @mode, @Language, @NoteLanguage, @TimeZone, @welcomed, @now)
                ON CONFLICT (id) DO UPDATE SET role = excluded.role, mode = excluded.mode, language = excluded.language,
                    note_language = excluded.note_language, time_zone = excluded.time_zone, welcomed = excluded.welcomed,
                    updated_at = excluded.updated_at
                """,
                new
                {
                    person.Id,
                    role = person.Roles.IsEmpty ? null : string.Join(',', person.Roles),
                    mode = person.Mode == EntryMode.Form ? "form" : "steps",
                    person.Language,
                    person.NoteLanguage,
                    person.TimeZone,
                    welcomed = person.Welcomed ? 1L : 0L,
                    now = clock.GetUtcNow().ToUnixTimeMilliseconds(),
                },
                cancellationToken)),
            cancellationToken);

    private static Visit VisitOf(string id, DbDataReader row) => new(
        row.Text(1) is { } mode
            ? new Person
            {
                Id = id,
                Roles = [.. (row.Text(0) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)],
                Mode = mode == "form" ? EntryMode.Form : EntryMode.Steps,
                Language = row.Text(2),
                NoteLanguage = row.Text(3),
                TimeZone = row.Text(4),
                Welcomed = row.GetInt64(5) != 0,
            }
            : null,
        row.Text(6) is null ? null : AgendaRow.ReachOf(row.Text(7), row.Text(8), row.Text(9), row.Text(10), row.Text(11)));
}
