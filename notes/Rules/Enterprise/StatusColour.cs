using System.Collections.Immutable;

namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>
/// Whether the colour agrees with what the note says (guidance: red takes part in no onboarding effort; yellow is slowed by a blocker;
/// green moves at the pace to be expected). What is found is asked about: words alone decide nothing.
/// </summary>
public static class StatusColour
{
    public const string Red = "red";

    public const string Yellow = "yellow";

    public const string Green = "green";

    public const string NoBlockerNamed = "no_blocker_named";

    public const string RedButRunning = "red_but_running";

    public const string GreenButBlocked = "green_but_blocked";

    private static readonly char[] EndOfSentence = ['.', '!', '?', ';', '|', '\n', '。', '！', '？', '；'];

    private static readonly char[] EndOfClause = [.. EndOfSentence, ',', '，', '、'];

    /// <param name="status"><c>red</c>, <c>yellow</c> or <c>green</c>.</param>
    /// <param name="activities">The current FTC activities.</param>
    /// <returns>The codes of the hints; their sentences are the texts <c>hint.{code}</c>.</returns>
    public static ImmutableArray<string> Check(string status, string execSummary, string activities, string risks) =>
    [
        .. status is Red or Yellow && !StatusWords.NameBlocker(execSummary) && IsEmpty(risks) ? [NoBlockerNamed] : Nothing,
        .. status == Red && Clauses(activities, EndOfClause).Any(StatusWords.SayRunning) ? [RedButRunning] : Nothing,
        .. status == Green && HasOpenBlocker(risks) ? [GreenButBlocked] : Nothing,
    ];

    private static ImmutableArray<string> Nothing => [];

    private static bool IsEmpty(string text) => PlainText.OneLine(text) is "" || TypedWords.MeansNothing(text);

    private static bool HasOpenBlocker(string risks)
    {
        var sentences = Clauses(risks, EndOfSentence);
        return sentences
            .Where((sentence, i) => StatusWords.SayBlocked(sentence)
                && !(i + 1 < sentences.Length && StatusWords.GoOnToSayResolved(sentences[i + 1])))
            .Any();
    }

    private static string[] Clauses(string text, char[] ends) =>
        FullWidth.Fold(text).Split(ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
