using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>
/// A sentence with places {0}, {1} … and optional parts. <c>[, {1} and {2}| and {1}| and {2}]</c> becomes the first of its alternatives
/// whose places are all filled, or nothing; so every combination is a sentence that somebody wrote.
/// </summary>
internal static partial class SentencePattern
{
    private static readonly char[] SentenceEnds = ['.', '。', ';', '；', ',', '，', ' '];

    public static string Fill(string pattern, ImmutableArray<string> values)
    {
        var chosen = OptionalPart().Replace(pattern, part => part.Groups[1].Value.Split('|').FirstOrDefault(IsFilled, ""));
        var sentence = Place().Replace(chosen, place => At(chosen, place.Index, values[Index(place)]));
        return sentence.Trim();

        bool IsFilled(string alternative) => Place().Matches(alternative).All(place => values[Index(place)].Length > 0);
    }

    /// <summary>The value as it stands inside a sentence: on one line, without the stop that the sentence brings itself.</summary>
    public static string Clean(string value) => PlainText.OneLine(value).TrimEnd(SentenceEnds);

    // A place that begins a sentence begins it with a capital; iOS and eDiscovery keep theirs where it is.
    private static string At(string sentence, int place, string value) =>
        value.Length > 0 && sentence[..place].TrimEnd() is var before && (before.Length == 0 || before[^1] == '.')
        && !(value.Length > 1 && char.IsUpper(value[1]))
            ? char.ToUpperInvariant(value[0]) + value[1..]
            : value;

    private static int Index(Match place) => int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex OptionalPart();

    [GeneratedRegex(@"\{([0-9])\}")]
    private static partial Regex Place();
}
