using NotesBot.Cards;
using NotesBot.Notes.Formats;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Drafts;

/// <summary>Turns a reviewed draft into a posted note, once.</summary>
internal sealed class Posting(NoteStore notes, SaidOnce said, StepCards cards, DraftDesk desk, TimeProvider clock)
{
    /// <summary>False when the note is posted, and so the draft left.</summary>
    public async Task<bool> PostAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken)
    {
        var route = NoteRoute.Of(draft, turn.Person.Roles);
        var type = route.Type!;
        if (route.FirstLacking(turn.Reading) != NoteRoute.Review)
        {
            await cards.ShowAsync(turn, draft, notice: turn.Words["review.mend"], cancellationToken: cancellationToken);
            return true;
        }

        var now = clock.GetUtcNow();
        var finished = NoteFormatter.Finish(type, draft.Accepted(), turn.NoteWords);
        var note = new Note
        {
            Id = draft.Id,
            PersonId = draft.PersonId,
            NoteType = draft.NoteType,
            Customer = draft.Customer,
            Language = turn.NoteWords.Code,
            Body = route.IsForOthers ? Ownership.HandOver(type, draft.Customer, finished, turn.Words) : finished.Body,
            Answers = route.IsForOthers ? draft.Answers.SetItem(Ownership.HandedTo, string.Join(',', type.Roles)) : draft.Answers,
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
                await SayPostedAsync(turn, note, cancellationToken);
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

        await SayPostedAsync(turn, note, cancellationToken);
        return true;
    }

    // The text, then what the note makes due: a note of the person's own, or a text for the role that must write one.
    private async Task SayPostedAsync(NoteTurn turn, Note note, CancellationToken cancellationToken)
    {
        var handed = FollowUps.ToHandOver(note, turn.Person.Roles);
        IEnumerable<Notice> due = handed is null ? [] : [Notice.Warning(turn.Words["handover.due"])];
        await SayAsync(turn, note, [Notice.Good(turn.Words["posted.kept"]), .. due], cancellationToken);
        if (handed is { } workloads)
        {
            await said.SayAsync(turn, "handover", Ownership.HandOverPause(note, workloads, turn.Words), cancellationToken);
        }

        if (FollowUps.Of(note, turn.Person.Roles) is { } start)
        {
            turn.FollowUp = await desk.BeginAsync(turn, start, cancellationToken) is { State: DraftState.Open } draft ? draft : null;
            turn.Notices.Add(Notice.Warning(turn.Words[start.Page == NoteRoute.Form ? "follow.pause" : "follow.parted"]));
        }
    }

    /// <summary>
    /// Sends a posted note's text, exactly, and the card that goes with it. The text is sent once an activity, however often that is
    /// delivered.
    /// </summary>
    public async Task SayAsync(NoteTurn turn, Note note, IEnumerable<Notice> notices, CancellationToken cancellationToken)
    {
        await said.SayAsync(turn, "text", note.Body, cancellationToken);
        await cards.ShowPostedAsync(turn, note, notices, cancellationToken);
    }
}
