using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>
/// Grades an entitlement status note as the guidance does, from its graded examples. It is advice: only what FTOP refuses, and gaps, are
/// blocking. English and Chinese are read for what they say; other languages for length, emptiness, gaps and words to avoid.
/// </summary>
public static partial class IntentLint
{
    /// <summary>What FTOP's box takes, in UTF-16 units.</summary>
    public const int MostCharacters = 400;

    private const int FewestSentencesTooMany = 4;

    // Far above what FTOP takes; it bounds the time that a hostile text costs.
    private const int MostRead = 2000;

    /// <param name="l1">The first level chosen, one of <see cref="StatusTree.Levels1"/>.</param>
    /// <param name="languageCode">The note's language, such as <c>en</c> or <c>zh</c>.</param>
    /// <param name="extraLength">The characters that come before the text, such as a tag and its blank.</param>
    public static IntentReport Look(string text, string l1, string languageCode, int extraLength)
    {
        var line = PlainText.OneLine(text);
        var length = line.Length + extraLength;
        var read = FullWidth.Fold(CovidTag.Remove(line[..Math.Min(line.Length, MostRead)])).ToLowerInvariant().Replace('’', '\'');
        ImmutableArray<IntentFinding> findings = read.Any(char.IsLetterOrDigit)
            ? [.. Gaps(line), .. Length(length), .. Content(read, l1, languageCode), .. AvoidWords.In(read, languageCode)]
            : [new(IntentFinding.Empty), .. Length(length)];
        return new(findings.Select(finding => finding.Grade(l1)).DefaultIfEmpty(Grade.Great).Max(), findings);
    }

    private static IEnumerable<IntentFinding> Length(int length) => length > MostCharacters
        ? [new(IntentFinding.TooLong, length.ToString(CultureInfo.InvariantCulture))]
        : [];

    // A workload in brackets is no gap; people know it from technical notes.
    private static IEnumerable<IntentFinding> Gaps(string line) => Gap().Matches(FullWidth.Fold(line[..Math.Min(line.Length, MostRead)]))
        .Select(match => match.Value)
        .Where(gap => gap[0] != '[' || WorkloadPrefix.ParsePrefix(gap) is null)
        .Select(gap => new IntentFinding(IntentFinding.Placeholder, PlainText.Quote(gap)))
        .Distinct();

    private static IEnumerable<IntentFinding> Content(string read, string l1, string languageCode)
    {
        if (Wording.Of(read, languageCode) is not { } wording)
        {
            return [];
        }

        if (l1 == StatusTree.InProgress && IsLabel(read))
        {
            return [new(IntentFinding.LabelOnly)];
        }

        var (why, hasToSayWhy) = (Reasons.Of(read, wording), l1 is StatusTree.Blocked or StatusTree.NoIntent);
        var codes = new (bool Applies, string Code)[]
        {
            (Sentences.Of(read).Length >= FewestSentencesTooMany, IntentFinding.TooManySentences),
            (l1 is not (StatusTree.StatusUnknown or StatusTree.Duplicate) && !wording.Intent.IsMatch(read), IntentFinding.NoIntentStated),
            (!(hasToSayWhy && why == Why.Good) && IsTraffic(read, l1, wording), IntentFinding.WrongType),
            (why < Why.Good && IsAboutUsage(read, wording), IntentFinding.UsageOnly),
            (l1 == StatusTree.NoIntent && wording.RefusesFastTrack.IsMatch(read), IntentFinding.FastTrackNotService),
        };
        return
        [
            .. codes.Where(entry => entry.Applies).Select(entry => new IntentFinding(entry.Code)),
            .. hasToSayWhy ? Reasons.Findings(why) : [],
            .. l1 == StatusTree.StatusUnknown ? Attempts(read, wording) : [],
        ];
    }

    // The guidance's own sentence for a customer whose intent isn't known names no attempts; and who is new wasn't asked yet.
    private static IEnumerable<IntentFinding> Attempts(string read, Wording wording) =>
        wording.NotGathered.IsMatch(read) ? []
        : !wording.Attempts.IsMatch(read) ? [new(IntentFinding.NoAttempts)]
        :
        [
            .. wording.Count.IsMatch(read) ? [] : new IntentFinding[] { new(IntentFinding.NoCount) },
            .. wording.Managed.IsMatch(read) ? [] : new IntentFinding[] { new(IntentFinding.NoManaged) },
        ];

    // To a customer who is silent, mails and calls are the attempts that the note must name.
    private static bool IsTraffic(string read, string l1, Wording wording) =>
        wording.Meeting.IsMatch(read) || (l1 != StatusTree.StatusUnknown && wording.Mail.IsMatch(read));

    private static bool IsAboutUsage(string read, Wording wording) => Sentences.Of(read).All(wording.Usage.IsMatch);

    private static bool IsLabel(string read) =>
        !char.IsDigit(read[0]) && OptionNames.Find(read, [StatusTree.InProgress], "l1") is not null;

    [GeneratedRegex(@"\[[^\[\]]*\]|(?<![\p{L}\p{N}])(?:[Xx]{2,5}|(?i:tbd))(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
