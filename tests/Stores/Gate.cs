using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>Holds the writer up with a change that waits, so that what a test writes meanwhile lands in one transaction.</summary>
internal sealed class Gate : IDisposable
{
    private readonly ManualResetEventSlim opened = new();
    private readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task holding = Task.CompletedTask;

    public static async Task<Gate> CloseAsync(IDatabase database)
    {
        var gate = new Gate();
        gate.holding = database.WriteAsync(
            _ =>
            {
                gate.entered.SetResult();
                gate.opened.Wait();
                return Task.FromResult(0);
            },
            CancellationToken.None);
        await gate.entered.Task;
        return gate;
    }

    public Task OpenAsync()
    {
        opened.Set();
        return holding;
    }

    /// <summary>Lets the writer go on, also when the test has failed.</summary>
    public void Dispose()
    {
        opened.Set();
        holding.Wait();
        opened.Dispose();
    }
}
