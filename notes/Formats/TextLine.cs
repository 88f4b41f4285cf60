using NotesBot.Notes.Rules.Enterprise;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Formats;

/// <summary>An answer as it was typed, on one line.</summary>
public sealed record TextLine(string Question) : NoteLine(Question)
{
    /// <summary>The text stands alone, without a label.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether the tag of a customer who accelerates is its first word.</summary>
    public bool IsTagged { get; init; }

    /// <summary>The question whose option the text must begin with, such as <c>Re-engaged Customer</c>; null for none.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands there when nothing was answered: a key of the note's texts; null leaves it empty.</summary>
    public string? Empty { get; init; }

    /// <summary>Whether a slide takes the text up to its first <c>##</c>.</summary>
    public bool IsSlide { get; init; }

    /// <summary>Whether the line is left out when nothing was answered.</summary>
    public bool IsOptional { get; init; }

    public override bool IsLabelled => !IsBare;

    public override IEnumerable<FinishedLine> Finish(LineContext context) =>
        IsOptional && context.Text(Question).Length == 0 ? [] : base.Finish(context);

    protected override string Write(LineContext context)
    {
        var text = Prefixed(context, context.Text(Question));
        text = IsSlide ? SlideText.Normalise(text) : text;
        return (IsTagged, context.Tag, text) switch
        {
            (_, _, "") when Empty is not null => context.Words[Empty],
            (true, not "", _) => $"{context.Tag} {text}",
            _ => text,
        };
    }

    private string Prefixed(LineContext context, string text) => (Prefix is null ? "" : OptionNames.InBox(context.Type.Question(Prefix), context.Answers[Prefix])) switch
    {
        "" => text,
        var prefix when text.StartsWith(prefix.TrimEnd(':'), StringComparison.OrdinalIgnoreCase) => text,
        var prefix => $"{prefix} {text}",
    };
}
