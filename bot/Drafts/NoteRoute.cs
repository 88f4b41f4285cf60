using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>The way of one note from the customer to the review: its pages by name, in order.</summary>
/// <param name="Owned">The note types that the person's roles own.</param>
internal sealed record NoteRoute(ImmutableArray<string> Names, NoteType? Type, RawValues Known, ImmutableArray<NoteType> Owned)
{
    public const string Customer = "customer";
    public const string NoteType = "note_type";
    public const string Form = "form";
    public const string Review = "review";

    /// <summary>The most characters of a customer's name, in UTF-16 code units.</summary>
    public const int LongestName = 120;

    /// <summary>Asks for the customer.</summary>
    public static readonly Question Tenant = new TextQuestion("tenant") { MaxLength = LongestName };

    // Those whose questions no answer and no role changes, by note type where they depend on it.
    private static readonly Page WhoIsIt = new(Customer, Tenant);
    private static readonly FrozenDictionary<string, Page> Forms =
        NoteTypes.All.ToFrozenDictionary(type => type.Id, type => new Page(Form, [Tenant, .. type.Questions]));

    /// <param name="roles">The codes of the person's roles: who owns several note types is asked which it is.</param>
    public static NoteRoute Of(Draft draft, ImmutableArray<string> roles)
    {
        var type = NoteTypes.Find(draft.NoteType);
        var owned = NoteTypes.Of(roles);
        ImmutableArray<string> start = owned is [var only] && type == only ? [Customer] : [Customer, NoteType];
        return new NoteRoute([.. start, .. type?.Pages.Select(p => p.Name) ?? [], Review], type, draft.Known(), owned);
    }

    /// <summary>The note types that other roles own: the person may prepare one for them.</summary>
    public ImmutableArray<string> Others => [.. NoteTypes.All.Where(type => !Owned.Contains(type)).Select(type => type.Id)];

    /// <summary>Whether the whole note can be one form; a note of a single page is one already.</summary>
    public bool HasForm => Type is { Pages.Length: > 1 };

    /// <summary>Whether the note is prepared for another role.</summary>
    public bool IsForOthers => Type is not null && !Owned.Contains(Type);

    /// <summary>The pages that belong to the note type itself, and so count in "2 of 5".</summary>
    public int Count => Counted.Length;

    /// <summary>The questions of a page; null for the review, and for a page that this version of the bot doesn't know.</summary>
    public Page? Page(string name) => name switch
    {
        Customer => WhoIsIt,
        NoteType => new Page(NoteType, Which),
        Form when Type is not null => Forms[Type.Id],
        _ => Type?.Page(name),
    };

    /// <summary>Whether the page is one that the draft may stand on now.</summary>
    public bool Leads(string name) =>
        name == Review ? Type is not null : Page(name)?.Asked(id => Known[id]).Any() == true;

    public string After(string name) => name == Form
        ? Review
        : Names.Skip(Names.IndexOf(name) + 1).FirstOrDefault(next => Leads(next) && !IsSettled(next)) ?? Last;

    public string Before(string name) => Names.Take(Math.Max(Names.IndexOf(name), 0)).LastOrDefault(Leads) ?? Customer;

    /// <summary>Counted from 1; 0 for a page that doesn't count.</summary>
    public int Number(string name) => Counted.IndexOf(name) + 1;

    /// <summary>The first page with a question nobody has answered: where to go on when the page a draft names is gone.</summary>
    public string FirstIncomplete(ReadingContext context) =>
        Names.FirstOrDefault(name => Page(name) is { } page && TypedAnswer.FirstOpen(page, Known, context) is not null) ?? Last;

    /// <summary>The first page that lacks an answer it can't do without; the review when none does.</summary>
    public string FirstLacking(ReadingContext context) =>
        Names.FirstOrDefault(name => Page(name) is { } page && !page.Read(Known, context).Problems.IsEmpty) ?? Last;

    // Of what type a note is must be known before it can be reviewed; a name that no type has, any longer or at all, doesn't say it.
    private string Last => Type is null ? NoteType : Review;

    private ChoiceQuestion Which => new("note_type", [.. Owned.Select(type => type.Id)])
    {
        OptionWords = "note_type", Unlisted = Others, Preset = Owned.FirstOrDefault()?.Id ?? "",
    };

    // What the customer's name or note type say already, and what is known of the customer from the last note, isn't asked again.
    private bool IsSettled(string name) => name switch
    {
        Customer => Known[Tenant.Id].Length > 0,
        NoteType => Type is not null && Known[NoteType].Length > 0,
        _ => Page(name) is { } page && page.Ids.All(id => Type!.Kept.Contains(id) && Known[id].Length > 0),
    };

    private ImmutableArray<string> Counted => field.IsDefault ? field = [.. Type?.Pages.Select(page => page.Name).Where(Leads) ?? []] : field;
}
