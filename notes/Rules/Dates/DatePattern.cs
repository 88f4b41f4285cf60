using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>One way to write a day.</summary>
/// <param name="Form">Matches a whole text that is folded, lower case and on one line.</param>
/// <param name="Day">The day that a match means; null where there is no such day.</param>
internal sealed record DatePattern(Regex Form, Func<Match, ReadingContext, DateOnly?> Day)
{
    /// <summary>Whether blanks mean anything; where not, they are taken out before the text is matched.</summary>
    public bool Blanks { get; init; } = true;

    /// <param name="form">Is anchored at both ends here.</param>
    /// <remarks>A day is short, and no form repeats what repeats: backtracking ends soon, and without it each form takes a megabyte.</remarks>
    public static DatePattern Of(string form, Func<Match, ReadingContext, DateOnly?> day) =>
        new(new Regex($"^(?:{form})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture), day);

    public DateOnly? Read(string text, ReadingContext context) =>
        Form.Match(Blanks ? text : text.Replace(" ", "", StringComparison.Ordinal)) is { Success: true } match ? Day(match, context) : null;
}
