using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>Parts a text, in half width and lower case, into sentences.</summary>
internal static partial class Sentences
{
    public static ImmutableArray<string> Of(string text) =>
        [.. End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Any(char.IsLetterOrDigit))];

    // A stop without a blank after it stands in a number or a name, and one after a short form ends nothing.
    [GeneratedRegex(
        @"(?<!\b(?:e\.g|i\.e|vs|approx|inc|corp|ltd|co|dr|mr|ms|st|dept|incl|u\.s))[.!?]+(?=\s|$)|[。!?]+",
        RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
