using System.Collections.Immutable;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Rules;

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

    /// <summary>What its review asks or tells beside the rules that hold for every note; none of it blocks.</summary>
    public ImmutableArray<Advice> Advice { get; init; } = [];

    /// <summary>When its lines get bullets; null for never.</summary>
    public Condition? Bullets { get; init; }

    /// <summary>The answers that others suggest.</summary>
    public ImmutableArray<Preset> Presets { get; init; } = [];

    /// <summary>The ids of the answers that stay true of a customer from note to note.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>The ids of the answers that a repeated note begins with; empty for a note that always begins afresh.</summary>
    public ImmutableArray<string> Repeated { get; init; } = [];

    /// <summary>The question that names the services or workloads it is about; null for a note about the whole customer.</summary>
    public string? About { get; init; }

    /// <summary>Whether a customer who accelerates and pauses at once gets two of these notes; of the others there is one per customer.</summary>
    public bool IsParted { get; init; }

    /// <summary>The status that it updates; null for a note that is due in no rhythm.</summary>
    public StatusUpdate? Updates { get; init; }

    /// <summary>Whether it says why a customer accelerates or pauses; a note that doesn't never carries the tag.</summary>
    public bool IsTagged => Question(CovidTag.Question) is not null;

    /// <summary>All questions as one page: the one-form way.</summary>
    public Page Form { get; } = new(FormName, [.. Pages.SelectMany(page => page.Questions)]);

    public ImmutableArray<Question> Questions => Form.Questions;

    public Page? Page(string name) => Pages.FirstOrDefault(p => p.Name == name);

    public Question? Question(string id)
    {
        foreach (var question in Questions)
        {
            if (question.Id == id)
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>The page on which a question, or one of its inputs, stands; null for one that isn't asked.</summary>
    public Page? PageOf(string id) => Pages.FirstOrDefault(p => p.Questions.Any(q => q.Id == id) || p.Ids.Contains(id));

    /// <summary>The answers without those to questions that aren't asked any more.</summary>
    public Answers Relevant(Answers answers) =>
        answers.Without(Form.Fields.Where(field => !field.Question.IsAsked(id => answers[id])).SelectMany(field => field.Ids));

    public const string FormName = "form";
}
