using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>How well a note says why, worst first.</summary>
internal enum Why
{
    None,
    Vague,
    Until,
    Thin,
    Good,
}

internal static class Reasons
{
    public static Why Of(string text, Wording wording)
    {
        var sentences = Sentences.Of(text);
        var clauses = sentences.SelectMany(sentence => Clauses(sentence, wording)).ToList();
        return wording.Vague.IsMatch(text) ? Why.Vague
            : clauses.Any(clause => wording.Unit.Count(clause) >= wording.LeastClause) ? Why.Good
            : sentences.Any(IsHindrance) ? Why.Good
            : clauses.Count > 0 ? Why.Thin
            : wording.Until.IsMatch(text) ? Why.Until
            : Why.None;

        bool IsHindrance(string sentence) =>
            wording.Hindrance.IsMatch(sentence) && wording.Unit.Count(sentence) >= wording.LeastSentence;
    }

    public static IEnumerable<IntentFinding> Findings(Why why) => why switch
    {
        Why.None => [new(IntentFinding.NoWhy)],
        Why.Vague => [new(IntentFinding.VagueWhy)],
        Why.Until => [new(IntentFinding.WeakWhy)],
        Why.Thin => [new(IntentFinding.ThinWhy)],
        _ => [],
    };

    // A cause that begins its sentence ends where the rest begins; elsewhere a comma parts a list of causes.
    private static IEnumerable<string> Clauses(string sentence, Wording wording)
    {
        foreach (Match cause in wording.Cause.Matches(sentence))
        {
            var after = sentence[(cause.Index + cause.Length)..];
            yield return cause.Groups["clause"] is { Success: true } before ? before.Value
                : cause.Index == 0 ? UpTo(wording.LeadingClauseEnd, after)
                : UpTo(wording.ClauseEnd, after);
        }
    }

    private static string UpTo(Regex end, string text) => end.Match(text) is { Success: true } match ? text[..match.Index] : text;
}
