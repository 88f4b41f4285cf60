namespace NotesBot.Stores.Sqlite;

/// <summary>What a process that is alone holds.</summary>
internal sealed class Held : IAsyncDisposable
{
    public static readonly Held Nothing = new();

    private Held()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
