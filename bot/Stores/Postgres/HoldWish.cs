using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <param name="Key">What to lock, or to let go of.</param>
/// <param name="Of">The connection that holds it and is to let go; null to lock.</param>
internal sealed record HoldWish(long Key, NpgsqlConnection? Of)
{
    /// <summary>The connection that holds it now; null when another process does.</summary>
    public TaskCompletionSource<NpgsqlConnection?> Got { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
