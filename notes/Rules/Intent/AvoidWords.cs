using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>Words that the guidance asks to avoid, for they are out of date as soon as they are written.</summary>
internal static partial class AvoidWords
{
    private static readonly FrozenDictionary<string, Regex> ByLanguage = new Dictionary<string, Regex>
    {
        ["en"] = English(),
        ["zh"] = Chinese(),
        ["de"] = German(),
        ["ja"] = Japanese(),
        ["pt"] = Portuguese(),
        ["es"] = Spanish(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="text">The note in half width and lower case.</param>
    public static IEnumerable<IntentFinding> In(string text, string languageCode) =>
        ByLanguage.GetValueOrDefault(Wording.LanguageOf(text, languageCode)) is { } words
            ? words.Matches(text).Select(match => new IntentFinding(IntentFinding.Avoid, match.Value)).Distinct()
            : [];

    [GeneratedRegex(@"\b(?:for now|currently|yet|right now|at this time|at the moment)\b", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex("暂时|目前|尚未", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?:zurzeit|aktuell|bislang)\b", RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex("現時点では|現在のところ|まだ", RegexOptions.CultureInvariant)]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\b(?:por enquanto|atualmente|ainda)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Portuguese();

    [GeneratedRegex(@"\b(?:por ahora|actualmente|aún)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();
}
