using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>The way of one note from the customer to the review: its pages by name, in order.</summary>
internal sealed record NoteRoute(ImmutableArray<string> Names, NoteType? Type)
{
    public const string Customer = "customer";
    public const string NoteType = "note_type";
    public const string Form = "form";
    public const string Review = "review";

    /// <summary>The most characters of a customer's name, in UTF-16 code units.</summary>
    private const int LongestName = 120;

    private static readonly Question Tenant = new TextQuestion("tenant") { MaxLength = LongestName };

    /// <param name="role">The code of the person's role: one that owns several note types is asked which it is.</param>
    public static NoteRoute Of(Draft draft, string role)
    {
        var type = NoteTypes.Find(draft.NoteType);
        var own = NoteTypes.Of(role);
        ImmutableArray<string> start = own.Length > 1 ? [Customer, NoteType] : [Customer];
        return new NoteRoute([.. start, .. type?.Pages.Select(p => p.Name) ?? [], Review], type) { Offered = [.. own.Select(t => t.Id)] };
    }

    /// <summary>The note types to choose from.</summary>
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>The pages that belong to the note type itself, and so count in "2 of 5".</summary>
    public int Count => Type?.Pages.Length ?? 0;

    /// <summary>The questions of a page; null for the review, and for a page that this version of the bot doesn't know.</summary>
    public Page? Page(string name) => name switch
    {
        Customer => new Page(Customer, Tenant),
        NoteType => new Page(NoteType, new ChoiceQuestion("note_type", Offered) { OptionWords = "note_type" }),
        Form when Type is not null => new Page(Form, [Tenant, .. Type.Questions]),
        _ => Type?.Page(name),
    };

    public string After(string name) => name == Form ? Review : Names[Math.Min(Names.IndexOf(name) + 1, Names.Length - 1)];

    public string Before(string name) => Names[Math.Max(Names.IndexOf(name) - 1, 0)];

    /// <summary>Counted from 1; 0 for a page that doesn't count.</summary>
    public int Number(string name) => Type is null ? 0 : Type.Pages.IndexOf(Type.Page(name)!) + 1;

    /// <summary>The first page that lacks an answer: where to go on when the page a draft names is gone.</summary>
    public string FirstIncomplete(Draft draft, ReadingContext context) =>
        Names.FirstOrDefault(name => Page(name) is { } page && TypedAnswer.FirstOpen(page, draft.Known(), context) is not null) ?? Review;
}
