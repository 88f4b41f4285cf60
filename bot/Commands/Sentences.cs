using NotesBot.Drafts;
using NotesBot.Notes.Checking;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Understands a sentence that is no answer to an open question: a call, the name of a note, a note that was pasted.</summary>
internal sealed class Sentences(AfterCall afterCall, NoteChecks checks, DraftDesk desk, DraftLists lists)
{
    /// <summary>False where the sentence means nothing here. A note that it begins is <see cref="NoteTurn.FollowUp"/>.</summary>
    /// <param name="draft">The draft that is open; null for none.</param>
    public async Task<bool> TakeAsync(NoteTurn turn, Draft? draft, CancellationToken cancellationToken)
    {
        var text = (turn.Incoming as Incoming.Typed)?.Text ?? "";
        if (afterCall.Answer(turn, text) is { } card)
        {
            await turn.ShowAsync(card, cancellationToken);
            return true;
        }

        if (AfterCall.Wanted(turn, text) is { } start)
        {
            await BeginAsync(turn, start, cancellationToken);
            return true;
        }

        if (PastedNote.IsLikely(text))
        {
            await checks.CheckAsync(turn, text, cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Begins a note; false when the person has as many drafts as may be kept, and then says so.</summary>
    public async Task<bool> BeginAsync(NoteTurn turn, DraftStart start, CancellationToken cancellationToken)
    {
        turn.FollowUp = await desk.BeginAsync(turn, start, cancellationToken);
        if (turn.FollowUp is null)
        {
            await lists.ShowFullAsync(turn, cancellationToken);
        }

        return turn.FollowUp is not null;
    }
}
