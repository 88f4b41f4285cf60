using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>Sends a text once, however often what asks for it comes.</summary>
internal sealed class SaidOnce(TurnStore turns)
{
    /// <param name="key">Names the text; remembered for <see cref="TurnStore.Kept"/>.</param>
    public async Task SayAsync(NoteTurn turn, string key, string text, CancellationToken cancellationToken)
    {
        if (!await turns.IsDoneAsync(key, cancellationToken))
        {
            await turn.SayAsync(text, cancellationToken);
            await turns.MarkDoneAsync(key, cancellationToken);
        }
    }
}
