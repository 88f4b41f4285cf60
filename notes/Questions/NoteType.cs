using System.Collections.Immutable;
using NotesBot.Notes.Formats;

namespace NotesBot.Notes.Questions;

/// <summary>A kind of FTOP note, declared once: who writes it, what it asks, how its lines are built and where it goes.</summary>
/// <param name="Id">For example <c>technical_enablement</c>; its names are the texts <c>note_type.{Id}</c>.</param>
public sealed record NoteType(string Id, params ImmutableArray<Page> Pages)
{
    /// <summary>The codes of the roles that own it (spec: who writes what).</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>The lines of the finished note, in their order.</summary>
    public required ImmutableArray<NoteLine> Lines { get; init; }

    /// <summary>What goes into separate boxes of FTOP beside the note.</summary>
    public ImmutableArray<Box> Boxes { get; init; } = [];

    /// <summary>Where it goes in FTOP.</summary>
    public required Place Place { get; init; }

    public IEnumerable<Question> Questions => Pages.SelectMany(p => p.Questions);

    public Page? Page(string name) => Pages.FirstOrDefault(p => p.Name == name);

    /// <summary>The page on which a question, or one of its inputs, stands; null for one that isn't asked.</summary>
    public Page? PageOf(string id) =>
        Pages.FirstOrDefault(p => p.Questions.Any(q => q.Id == id) || p.Inputs(Answers.None, GroupQuestion.Most).Any(i => i.Id == id));

    /// <summary>All questions as one page: the one-form way.</summary>
    public Page Form => new(FormName, [.. Questions]);

    public const string FormName = "form";
}
