using NotesBot.Cards;
using NotesBot.Notes.Formats;
using NotesBot.Stores;
using NotesBot.Turns;
using NotesBot.Watching;

namespace NotesBot.Drafts;

/// <summary>Turns a reviewed draft into a posted note, once.</summary>
internal sealed class Posting(
    NoteStore notes, SaidOnce said, TurnStore turns, StepCards cards, DraftDesk desk, TimeProvider clock, NotesBotMeter meter)
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
                meter.NotePosted();
                await SayPostedAsync(turn, note, cancellationToken);
                return false;
        }
    }

    /// <summary>
    /// Goes on where telling of a posted note was broken off: by this very activity, delivered again because its answer never arrived, or by
    /// another one. False where the person was told everything.
    /// </summary>
    public async Task<bool> SayAgainAsync(NoteTurn turn, Draft posted, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(turn.Person.Id, posted.Id, cancellationToken) is not { } note
            || (posted.Activity != turn.Key && !await IsUntoldAsync(note, cancellationToken)))
        {
            return false;
        }

        await SayPostedAsync(turn, note, cancellationToken);
        return true;
    }

    // Of an older note nobody knows any more.
    private async Task<bool> IsUntoldAsync(Note note, CancellationToken cancellationToken) =>
        clock.GetUtcNow() - note.PostedAt < TurnStore.Kept && !await turns.IsDoneAsync(KeyOf(note, "told"), cancellationToken);

    // The text, then what the note makes due: a note of the person's own, or a text for the role that must write one.
    private async Task SayPostedAsync(NoteTurn turn, Note note, CancellationToken cancellationToken)
    {
        var handed = FollowUps.ToHandOver(note, turn.Person.Roles);
        IEnumerable<Notice> due = handed is null ? [] : [Notice.Warning(turn.Words["handover.due"])];
        await SayAsync(turn, note, KeyOf(note, "text"), [Notice.Good(turn.Words["posted.kept"]), .. due], cancellationToken);
        if (handed is { } workloads)
        {
            await said.SayAsync(turn, KeyOf(note, "handover"), Ownership.HandOverPause(note, workloads, turn.Words), cancellationToken);
        }

        if (FollowUps.Of(note, turn.Person.Roles) is { } start)
        {
            turn.FollowUp = await desk.BeginAsync(turn, start, cancellationToken) is { State: DraftState.Open } draft ? draft : null;
            turn.Notices.Add(Notice.Warning(turn.Words[start.Page == NoteRoute.Form ? "follow.pause" : "follow.parted"]));
        }

        await turns.MarkDoneAsync(KeyOf(note, "told"), cancellationToken);
    }

    private static string KeyOf(Note note, string what) => $"{note.Id}/{what}";

    /// <summary>
    /// Shows a posted note once more: its text, exactly, and the card that goes with it. The text is sent once an activity, however often
    /// that is delivered.
    /// </summary>
    public Task ShowAsync(NoteTurn turn, Note note, IEnumerable<Notice> notices, CancellationToken cancellationToken) =>
        SayAsync(turn, note, $"{turn.Key}/text", notices, cancellationToken);

    private async Task SayAsync(NoteTurn turn, Note note, string key, IEnumerable<Notice> notices, CancellationToken cancellationToken)
    {
        await said.SayAsync(turn, key, note.Body, cancellationToken);
        await cards.ShowPostedAsync(turn, note, notices, cancellationToken);
    }
}
