using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>Sends a text once, or does something else once, however often what asks for it comes.</summary>
internal sealed class SaidOnce(TurnStore turns)
{
    /// <param name="key">Names the text; remembered for <see cref="TurnStore.Kept"/>.</param>
    public Task SayAsync(NoteTurn turn, string key, string text, CancellationToken cancellationToken) =>
        DoAsync(key, () => turn.SayAsync(text, cancellationToken), cancellationToken);

    /// <param name="key">Names what is done; remembered as long.</param>
    public async Task DoAsync(string key, Func<Task> act, CancellationToken cancellationToken)
    {
        if (!await turns.IsDoneAsync(key, cancellationToken))
        {
            await act();
            await turns.MarkDoneAsync(key, cancellationToken);
        }
    }
}
