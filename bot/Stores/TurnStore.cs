using Dapper;

namespace NotesBot.Stores;

/// <summary>The turns that are done, because a channel that waited too long for an answer sends the same activity again.</summary>
internal sealed class TurnStore(IDatabase database, TimeProvider clock)
{
    /// <summary>For how long at least it is known that a turn is done.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    private long nextPurge;

    public Task<bool> IsDoneAsync(string key, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection => await connection.FirstAsync(
                "SELECT key FROM turn WHERE key = @key", row => row.GetString(0), cancellationToken, ("@key", key)) is not null,
            cancellationToken);

    /// <summary>Marks the turn as done; once an hour it forgets the old ones with it, the first time right away.</summary>
    /// <returns>Whether this call was the first to mark it.</returns>
    public Task<bool> MarkDoneAsync(string key, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async connection =>
            {
                var now = clock.GetUtcNow();
                if (now.UtcTicks >= nextPurge)
                {
                    await connection.ExecuteAsync(Sql.Command(
                        "DELETE FROM turn WHERE at < @oldest",
                        new { oldest = (now - Kept).ToUnixTimeMilliseconds() },
                        cancellationToken));
                    nextPurge = (now + Between).UtcTicks;
                }

                return await connection.ExecuteAsync(Sql.Command(
                    "INSERT INTO turn (key, at) VALUES (@key, @at) ON CONFLICT (key) DO NOTHING",
                    new { key, at = now.ToUnixTimeMilliseconds() },
                    cancellationToken)) == 1;
            },
            cancellationToken);
}
