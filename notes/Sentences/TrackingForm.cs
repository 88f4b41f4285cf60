using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>One way to say what is wished of the reminders.</summary>
/// <remarks>
/// The groups of a form say what stands there:
/// <list type="bullet">
/// <item><c>c</c> a customer; <c>w</c> and <c>v</c> one with a day behind the name, which may (w) or must (v) be there.</item>
/// <item><c>t</c> what to track: a customer or several, with the last update perhaps; <c>a</c> the last update behind it.</item>
/// <item><c>d</c> a day, without which it is no such sentence; <c>e</c> what must be meant as a day, even if it can't be read.</item>
/// <item><c>n</c> and <c>u</c> a number of days or weeks; <c>k</c> a colleague; <c>x</c> a code.</item>
/// </list>
/// </remarks>
/// <param name="Form">Matches the key of a whole <see cref="TrackingLine"/>.</param>
internal sealed record TrackingForm(TrackingWish Wish, Regex Form)
{
    private readonly ImmutableArray<string> needed = NeededWords.Of(Form);

    /// <summary>Whether a note may begin like this, too, so that only what looks like a name is taken for one.</summary>
    public bool IsBare { get; init; }

    /// <summary>The match; null where there is none. Most lines lack the words that the form needs, and are not matched at all.</summary>
    public Match? Find(string key)
    {
        foreach (var word in needed)
        {
            if (key.Contains(word, StringComparison.Ordinal))
            {
                return Form.Match(key) is { Success: true } match ? match : null;
            }
        }

        return null;
    }

    // A line is short, and no form repeats what repeats: backtracking ends soon, and without it each form would take a megabyte.
    public static TrackingForm Of(TrackingWish wish, string form) =>
        new(wish, new Regex($"^(?:{form})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture));
}
