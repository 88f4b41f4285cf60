using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.OwnData;

/// <summary>Deletes everything that is kept of a person, once they have seen what that is and agreed to it.</summary>
internal sealed partial class DeletionAnswers(PersonalStore store, ILogger<DeletionAnswers> log)
{
    public async Task AskAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        var data = await store.ReadAsync(turn.Person.Id, cancellationToken);
        if (data.IsEmpty)
        {
            await DeleteAsync(turn, data.Code, cancellationToken);
        }
        else
        {
            await turn.ShowAsync(OwnDataCards.Ask(data, hasChanged: false, turn.Words), cancellationToken);
        }
    }

    /// <param name="agreed">What the card had them agree to; what was told since then is asked about anew.</param>
    public async Task DeleteAsync(NoteTurn turn, string agreed, CancellationToken cancellationToken)
    {
        var (data, isDeleted) = await store.DeleteAsync(turn.Person.Id, agreed, AuditLine.ByThemselves, cancellationToken);
        if (!isDeleted)
        {
            await turn.ShowAsync(OwnDataCards.Ask(data, hasChanged: agreed.Length > 0, turn.Words), cancellationToken);
            return;
        }

        turn.IsForgotten = true;
        if (!data.IsEmpty)
        {
            LogDeleted();
            await ScrubAsync();
        }

        await turn.ShowAsync(data.IsEmpty ? OwnDataCards.Nothing(turn.Words) : OwnDataCards.Deleted(turn.Words), cancellationToken);
    }

    public static Task KeepAsync(NoteTurn turn, CancellationToken cancellationToken) =>
        turn.ShowAsync(OwnDataCards.Kept(turn.Words), cancellationToken);

    // The rows are gone by now. What a busy database's log holds of them goes with the next time that it is emptied.
    private async Task ScrubAsync()
    {
        try
        {
            await store.ScrubAsync(CancellationToken.None);
        }
        catch (DatabaseException fault)
        {
            LogNotScrubbed(fault.Message);
        }
    }

    [LoggerMessage(EventId = 94, Level = LogLevel.Information, Message = "Somebody had all their data deleted.")]
    private partial void LogDeleted();

    [LoggerMessage(EventId = 95, Level = LogLevel.Warning, Message = "What was deleted may stand in the database's files until tomorrow: {Reason}")]
    private partial void LogNotScrubbed(string reason);
}
