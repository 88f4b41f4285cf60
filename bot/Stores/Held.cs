namespace NotesBot.Stores;

/// <summary>What is held where nobody else is kept out.</summary>
internal sealed class Held : IAsyncDisposable
{
    public static readonly Held Nothing = new();

    private Held()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
