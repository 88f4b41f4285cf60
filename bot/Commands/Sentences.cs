using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Checking;
using NotesBot.Notes.ReadingLines;
using NotesBot.Notes.Sentences;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>
/// Understands a sentence that is no answer to an open question: a customer to be reminded of, a call, the name of a note, words to look
/// for in the notes before, a whole note told in one line, a note that was pasted.
/// </summary>
internal sealed class Sentences(
    ReminderCommands reminders, AfterCall afterCall, NoteChecks checks, NoteLists notes, DraftDesk desk, DraftLists lists, CustomerStore customers)
{
    /// <summary>The customers by whose names a line is searched.</summary>
    private const int KnownCustomers = 50;

    /// <summary>False where the sentence means nothing here. A note that it begins is <see cref="NoteTurn.FollowUp"/>.</summary>
    /// <param name="draft">The draft that is open; null for none.</param>
    public async Task<bool> TakeAsync(NoteTurn turn, Draft? draft, CancellationToken cancellationToken)
    {
        var text = (turn.Incoming as Incoming.Typed)?.Text ?? "";
        if (reminders.FindSentence(turn, text) is { } answer)
        {
            await answer(cancellationToken);
            return true;
        }

        if (afterCall.Answer(turn, text, draft) is { } card)
        {
            await turn.ShowAsync(card, cancellationToken);
            return true;
        }

        if (AfterCall.Wanted(turn, text) is { } start)
        {
            // The note that is open may only lack its type; its customer is meant unless another one is named.
            var isOpen = draft is { NoteType.Length: 0, Customer.Length: > 0 } && start.Customer.Length == 0;
            turn.FollowUp = isOpen ? await desk.ChooseAsync(turn, draft!, start.NoteType, cancellationToken) : null;
            return turn.FollowUp is not null || await BeginAsync(turn, start, cancellationToken) || turn.HasShown;
        }

        // In the middle of a note "find a partner" may be meant for it, even where this page can't take it.
        var search = draft is null ? SearchSentence.Read(text) : null;
        if (search is { MayTell: false })
        {
            await notes.SearchAsync(turn, search.Words, cancellationToken);
            return true;
        }

        if (await ReadLineAsync(turn, text, cancellationToken) is { } found)
        {
            await FillAsync(turn, draft, found, cancellationToken);
            return true;
        }

        if (PastedNote.IsLikely(text))
        {
            await checks.CheckAsync(turn, text, cancellationToken);
            return true;
        }

        if (search is not null)
        {
            await notes.SearchAsync(turn, search.Words, cancellationToken);
        }

        return search is not null;
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

    private static bool IsAboutSame(Draft draft, OneLineFound found) =>
        found.Customer.Length == 0 || draft.Customer.Length == 0 || CustomerStore.Key(draft.Customer) == CustomerStore.Key(found.Customer);

    private async Task<OneLineFound?> ReadLineAsync(NoteTurn turn, string text, CancellationToken cancellationToken)
    {
        var types = NoteTypes.Of(turn.Person.Roles);
        return types.IsEmpty || text.Length == 0
            ? null
            : OneLine.Read(text, types, turn.Reading, await customers.RecentAsync(turn.Person.Id, KnownCustomers, cancellationToken));
    }

    // What the line tells goes into the note that is open, where it is of that type, and begins one otherwise.
    private async Task FillAsync(NoteTurn turn, Draft? draft, OneLineFound found, CancellationToken cancellationToken)
    {
        var start = new DraftStart(found.Type.Id, found.Customer, found.Values);
        var isOpen = draft is not null && (draft.NoteType == found.Type.Id || draft.NoteType.Length == 0) && IsAboutSame(draft, found);
        turn.Notices.Add(new(UnderstoodText.Of(found, turn.Words), "accent"));
        if (isOpen && await desk.FillAsync(turn, draft!, start, cancellationToken) is { } filled)
        {
            turn.FollowUp = filled;
            return;
        }

        await BeginAsync(turn, start, cancellationToken);
    }
}
