using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Drafts;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Sentences;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Lists the newest posted notes, all of them or those with certain words, and shows one again.</summary>
internal sealed class NoteLists(NoteStore notes, Posting posting, StepCards cards)
{
    /// <summary>The input for the words to look for.</summary>
    public const string Wanted = "words";

    /// <summary>How many notes are listed.</summary>
    private const int Newest = 10;

    /// <summary>How long the words may be together, in UTF-16 code units.</summary>
    private const int LongestWanted = 200;

    public async Task ShowAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        var (words, newest) = (turn.Words, await notes.NewestAsync(turn.Person.Id, Newest, cancellationToken));
        await turn.ShowAsync(
            newest.IsEmpty
                ? ListCard.Write(words, words["notes.title"], null, words["notes.empty"], [], [], [Tap.Of(words["action.new_note"], Verbs.New)])
                : WithSearch(turn, words["notes.title"], words["notes.intro"], newest, Verbs.New, "action.new_note"),
            cancellationToken);
    }

    /// <summary>Lists the newest notes that have all the words; without any, asks for them.</summary>
    /// <param name="typed">As they stand in a sentence or a card's input.</param>
    public async Task SearchAsync(NoteTurn turn, string typed, CancellationToken cancellationToken)
    {
        var (words, wanted) = (turn.Words, SearchWords.Of(typed));
        var isTooLong = wanted.Length > LongestWanted;
        var found = wanted.Length == 0 || isTooLong ? [] : await notes.SearchAsync(turn.Person.Id, wanted, Newest, cancellationToken);
        var said = found.Length switch
        {
            0 when wanted.Length == 0 || isTooLong => words["search.ask"],
            0 => words.Format("search.nothing", wanted),
            Newest => words.Format("search.newest", wanted, Newest),
            _ => words.Format("search.found", wanted),
        };
        ImmutableArray<Problem> problems = isTooLong ? [new("too_long", Wanted, $"{wanted.Length}", $"{LongestWanted}")] : [];
        await turn.ShowAsync(
            WithSearch(turn, words["search.title"], said, found, Verbs.Notes, "action.my_notes", wanted, problems), cancellationToken);
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

    // The words stand at the end, beside the button: there a chat shows a long card first.
    private static byte[] WithSearch(
        NoteTurn turn,
        string title,
        string said,
        ImmutableArray<Note> found,
        string verb,
        string action,
        string wanted = "",
        params ImmutableArray<Problem> problems)
    {
        var words = turn.Words;
        var known = RawValues.None.With(Wanted, CardBudget.Cut(wanted, LongestWanted).TrimEnd(CardBudget.Ellipsis));
        return ListCard.Write(
            words,
            title,
            intro: found.IsEmpty ? null : said,
            empty: said,
            [],
            found.Select(note => Item(turn, note)),
            [Tap.Of(words["action.search"], Verbs.SearchNotes), Tap.Of(words[action], verb)],
            [InputData.Of(new Input(Wanted, "search_words", InputKind.Text), known, problems, words, turn.Reading.Today)]);
    }

    private static ListCard.Item Item(NoteTurn turn, Note note) => new(
        note.Customer,
        turn.Words.Format("notes.row", turn.Words[$"note_type.{note.NoteType}.short"], turn.LocalTime(note.PostedAt)),
        Tap.Of(turn.Words["action.show"], Verbs.ShowNote, new CardData { ["note"] = note.Id }));
}
