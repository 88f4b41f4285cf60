using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Sentences;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>
/// Answers "kickoff with Contoso" with the note that is due, "customer sat note" with what replaces it, and a note type of another role
/// with who writes it.
/// </summary>
internal sealed class AfterCall
{
    private const int MostActions = 3;

    /// <summary>A card that answers the sentence; null where the sentence is no such thing.</summary>
    /// <param name="draft">The draft that is open, to go on with; null for none.</param>
    public byte[]? Answer(NoteTurn turn, string text, Draft? draft) =>
        (CallFinder.Find(text), DeprecatedNotes.Find(text), NoteNames.Find(text)) switch
        {
            ({ } call, _, _) => Due(turn, call, draft),
            (_, { } deprecated, _) => Replaced(turn, deprecated, draft),
            (_, _, { } named) when NoteTypes.Find(named.NoteType) is { } type && !Owns(turn, type) && !turn.Person.Roles.IsEmpty =>
                OfOthers(turn, type, named.Customer, draft),
            _ => null,
        };

    /// <summary>The note to begin at once: one that the person owns, called by its name.</summary>
    public static DraftStart? Wanted(NoteTurn turn, string text) =>
        NoteNames.Find(text) is { } named && NoteTypes.Find(named.NoteType) is { } type && (Owns(turn, type) || turn.Person.Roles.IsEmpty)
            ? new DraftStart(type.Id, named.Customer)
            : null;

    private static byte[] Due(NoteTurn turn, CallFound all, Draft? draft)
    {
        var words = turn.Words;
        var found = all with { Calls = Own(turn, all.Calls) };
        var bullets = found.Calls.SelectMany(call => Facts(call, words).Concat(call.Record.Select(key => ("☐", words[key]))));
        var types = found.Calls.Select(call => NoteTypes.Find(call.NoteType)!).Distinct().ToList();
        IEnumerable<string> paragraphs =
        [
            .. types.Where(type => !Owns(turn, type) && !turn.Person.Roles.IsEmpty).Select(type => Ownership.Sentence(type, words)),
            words[found.Calls.Any(call => call.Items > 0) ? "call.record" : "call.free"],
        ];
        var name = words[$"call.{found.Calls[0].Id}"];
        return MessageCard.Write(
            words,
            found.Customer.Length > 0 ? words.Format("call.with", name, found.Customer) : name,
            paragraphs,
            [.. types.Take(MostActions).Select(type => Begin(turn, type, found.Customer)), .. GoOn(turn, draft)],
            bullets);
    }

    // After the same call each role owes its own note; who owes none is shown all of them.
    private static ImmutableArray<Call> Own(NoteTurn turn, ImmutableArray<Call> calls) =>
        calls.Where(call => call.Roles.Intersect(turn.Person.Roles).Any()).ToImmutableArray() is { IsEmpty: false } own ? own : calls;

    private static IEnumerable<(string Term, string Text)> Facts(Call call, Words words)
    {
        var type = NoteTypes.Find(call.NoteType)!;
        yield return (words["fact.note"], words[$"note_type.{type.Id}"]);
        yield return (words["fact.place"], type.Place.Location.Replace("{0}", "…", StringComparison.Ordinal));
        yield return (words["fact.rhythm"], words[$"rhythm.{type.Id}"]);
        yield return (words["fact.roles"], Ownership.Names(call.Roles, words));
        if (words.Find($"call.{call.Id}.page") is { } page)
        {
            yield return (words["fact.source"], page);
        }
    }

    private static byte[] Replaced(NoteTurn turn, DeprecatedFound found, Draft? draft)
    {
        var (words, deprecated, type) = (turn.Words, found.Note, NoteTypes.Find(found.Note.NoteType)!);
        return MessageCard.Write(
            words,
            words[$"deprecated.{deprecated.Id}"],
            [
                words.Format($"deprecated.{deprecated.Id}.advice", words[$"note_type.{type.Id}"]),
                .. Owns(turn, type) || turn.Person.Roles.IsEmpty ? Array.Empty<string>() : [Ownership.Sentence(type, words)],
            ],
            [Begin(turn, type, found.Customer), .. GoOn(turn, draft)]);
    }

    private static byte[] OfOthers(NoteTurn turn, NoteType type, string customer, Draft? draft) => MessageCard.Write(
        turn.Words,
        turn.Words[$"note_type.{type.Id}"],
        [Ownership.Sentence(type, turn.Words), RoleAnswers.Writes(turn)],
        [
            Begin(turn, type, customer),
            Tap.Of(turn.Words["action.new_note"], Verbs.New),
            Tap.Of(turn.Words["action.change_role"], Verbs.AskRole),
            .. GoOn(turn, draft),
        ]);

    private static IEnumerable<CardData> GoOn(NoteTurn turn, Draft? draft) => draft is null
        ? []
        : [Tap.On(draft, turn.Words["action.resume"], Verbs.Resume)];

    private static CardData Begin(NoteTurn turn, NoteType type, string customer)
    {
        var title = Owns(turn, type) || turn.Person.Roles.IsEmpty ? "action.begin" : "action.hand_over";
        return Tap.Of(
            turn.Words.Format(title, turn.Words[$"note_type.{type.Id}.short"]),
            Verbs.New,
            new CardData { [NoteRoute.NoteType] = type.Id, ["tenant"] = customer });
    }

    private static bool Owns(NoteTurn turn, NoteType type) => type.Roles.Intersect(turn.Person.Roles).Any();
}
