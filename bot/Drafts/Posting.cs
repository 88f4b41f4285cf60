using NotesBot.Cards;
using NotesBot.Notes.Formats;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Drafts;

/// <summary>Turns a reviewed draft into a posted note, once.</summary>
internal sealed class Posting(NoteStore notes, TurnStore turns, StepCards cards, TimeProvider clock)
{
    /// <summary>False when the note is posted, and so the draft left.</summary>
    public async Task<bool> PostAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken)
    {
        var route = NoteRoute.Of(draft, turn.Person.Role ?? "");
        var type = route.Type!;
        if (route.FirstIncomplete(draft, turn.Reading) != NoteRoute.Review)
        {
            await cards.ShowAsync(turn, draft, notice: turn.Words["review.mend"], cancellationToken: cancellationToken);
            return true;
        }

        var now = clock.GetUtcNow();
        var note = new Note
        {
            Id = draft.Id,
            PersonId = draft.PersonId,
            NoteType = draft.NoteType,
            Customer = draft.Customer,
            Language = turn.NoteWords.Code,
            Body = NoteFormatter.Finish(type, draft.Accepted(), turn.NoteWords).Body,
            Answers = draft.Answers,
            PostedAt = now,
        };
        var closed = draft with { State = DraftState.Posted, Activity = turn.Key, UpdatedAt = now };
        switch (await notes.PostAsync(note, closed, draft.Revision, cancellationToken))
        {
            case PostOutcome.Conflict { Current: { State: DraftState.Open } current }:
                await cards.ShowStaleAsync(turn, current, turn.Incoming as Incoming.Tapped, cancellationToken);
                return true;
            case PostOutcome.Conflict { Current: var closedElsewhere }:
                await cards.ShowClosedAsync(turn, closedElsewhere, cancellationToken);
                return false;
            case PostOutcome.AlreadyPosted already:
                await cards.ShowPostedAsync(turn, already.Note, [new(turn.Words["closed.posted"], "accent")], cancellationToken);
                return false;
            default:
                await SayAsync(turn, note, [Notice.Good(turn.Words["posted.kept"])], cancellationToken);
                return false;
        }
    }

    /// <summary>Sends the text and card of a note that is posted already; false where there is none.</summary>
    public async Task<bool> SayAgainAsync(NoteTurn turn, string id, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(turn.Person.Id, id, cancellationToken) is not { } note)
        {
            return false;
        }

        await SayAsync(turn, note, [Notice.Good(turn.Words["posted.kept"])], cancellationToken);
        return true;
    }

    /// <summary>
    /// Sends a posted note's text, exactly, and the card that goes with it. The text is sent once an activity, however often that is
    /// delivered.
    /// </summary>
    public async Task SayAsync(NoteTurn turn, Note note, IEnumerable<Notice> notices, CancellationToken cancellationToken)
    {
        var text = $"{turn.Key}/text";
        if (!await turns.IsDoneAsync(text, cancellationToken))
        {
            await turn.SayAsync(note.Body, cancellationToken);
            await turns.MarkDoneAsync(text, cancellationToken);
        }

        await cards.ShowPostedAsync(turn, note, notices, cancellationToken);
    }
}
