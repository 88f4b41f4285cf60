using NotesBot.Turns;

namespace NotesBot.OwnData;

/// <summary>Leads what a person asks about their own data to the one who answers it.</summary>
internal sealed class OwnDataCommands(DeletionAnswers deletion, ExportAnswers export)
{
    /// <summary>What answers it; null for anything else.</summary>
    public Func<CancellationToken, Task>? Find(NoteTurn turn) => turn.Incoming switch
    {
        Incoming.Tapped { Verb: Verbs.ExportData } => cancellation => export.OfferAsync(turn, cancellation),
        Incoming.Tapped { Verb: Verbs.AskDeleteData } => cancellation => deletion.AskAsync(turn, cancellation),
        Incoming.Tapped { Verb: Verbs.DeleteData } tap => cancellation => deletion.DeleteAsync(turn, tap.Field("code"), cancellation),
        Incoming.Tapped { Verb: Verbs.KeepData } => cancellation => DeletionAnswers.KeepAsync(turn, cancellation),
        _ => null,
    };
}
