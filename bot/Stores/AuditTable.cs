using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>Writes the audit, in the transaction of what it records: there is never one without the other.</summary>
internal static class AuditTable
{
    public static Task WriteAsync(DbConnection connection, AuditLine line, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command(
            "INSERT INTO audit (id, at, person_id, what, subject, detail) VALUES (@id, @at, @PersonId, @What, @Subject, @Detail)",
            new
            {
                id = Guid.NewGuid().ToString("N"),
                at = line.At.ToUnixTimeMilliseconds(),
                line.PersonId,
                line.What,
                line.Subject,
                line.Detail,
            },
            cancellationToken));
}
