namespace NotesBot.Stores;

/// <summary>Records what leaves no other trace in the database.</summary>
internal sealed class AuditStore(IDatabase database, TimeProvider clock)
{
    public Task ExportedAsync(string personId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async connection =>
            {
                await AuditTable.WriteAsync(connection, AuditLine.Exported(personId, clock.GetUtcNow()), cancellationToken);
                return true;
            },
            cancellationToken);
}
