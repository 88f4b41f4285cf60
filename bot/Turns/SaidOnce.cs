using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>Sends a text once an activity, however often that is delivered.</summary>
internal sealed class SaidOnce(TurnStore turns)
{
    /// <param name="what">Tells the texts of one activity apart.</param>
    public async Task SayAsync(NoteTurn turn, string what, string text, CancellationToken cancellationToken)
    {
        var key = $"{turn.Key}/{what}";
        if (!await turns.IsDoneAsync(key, cancellationToken))
        {
            await turn.SayAsync(text, cancellationToken);
            await turns.MarkDoneAsync(key, cancellationToken);
        }
    }
}
