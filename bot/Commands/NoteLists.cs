using System.Text.Json.Nodes;
using NotesBot.Cards;
using NotesBot.Drafts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Lists the newest posted notes, and shows one again.</summary>
internal sealed class NoteLists(NoteStore notes, Posting posting, StepCards cards)
{
    /// <summary>How many notes are listed.</summary>
    private const int Newest = 10;

    public async Task ShowAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        var newest = await notes.NewestAsync(turn.Person.Id, Newest, cancellationToken);
        await turn.ShowAsync(
            ListCard.Write(
                turn.Words,
                turn.Words["notes.title"],
                newest.Length == 0 ? null : turn.Words["notes.intro"],
                turn.Words["notes.empty"],
                [],
                newest.Select(note => Item(turn, note)),
                [Tap.Of(turn.Words["action.new_note"], Verbs.New)]),
            cancellationToken);
    }

    /// <summary>Sends the text of a posted note once more, with its card.</summary>
    public async Task ShowOneAsync(NoteTurn turn, string id, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(turn.Person.Id, id, cancellationToken) is { } note)
        {
            await posting.ShowAsync(turn, note, [new(turn.Words.Format("notes.posted_at", turn.LocalTime(note.PostedAt)))], cancellationToken);
            return;
        }

        await cards.ShowClosedAsync(turn, draft: null, cancellationToken);
    }

    private static ListCard.Item Item(NoteTurn turn, Note note) => new(
        note.Customer,
        turn.Words.Format("notes.row", turn.Words[$"note_type.{note.NoteType}.short"], turn.LocalTime(note.PostedAt)),
        Tap.Of(turn.Words["action.show"], Verbs.ShowNote, new JsonObject { ["note"] = note.Id }));
}
