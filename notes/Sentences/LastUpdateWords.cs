using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>Reads when a customer was updated last: "last update 3 May", "never updated", 上次更新 5月3日.</summary>
internal static partial class LastUpdateWords
{
    // A long name, and a day with the words around it.
    private const int Longest = 160;

    /// <summary>
    /// What stands before such words, and the day as it was typed behind them, empty where there is none; null when the text has no such
    /// words.
    /// </summary>
    public static (string Before, string Day)? Split(string text, ReadingContext context)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var key = SentenceKey.Of(text);
        return Parts(Never().Match(key)) ?? Parts(Sure().Match(key))
            // "Updated" alone is a word of a note as well, unless a day follows.
            ?? (Parts(Unsure().Match(key)) is { } parts && PastDay.OfUpdate(parts.Day, context) is not null ? parts : null);

        (string Before, string Day)? Parts(Match match) => match.Success
            ? (NameParts.WithPoint(text, match.Groups["c"].Length), match.Groups["d"] switch
            {
                { Success: true } day => text.Substring(day.Index, day.Length).Trim(' ', '.', '。'),
                _ => "",
            })
            : null;
    }

    /// <summary>The day that a whole text tells, with such words or without; null for "never". Not read when it's something else.</summary>
    public static (DateOnly? Day, bool IsRead) Read(string text, ReadingContext context)
    {
        var plain = PlainText.OneLine(text).Trim('"', '(', ')', '（', '）', ' ');
        if (plain.Length > 0 && Split($", {plain}", context) is var (before, day) && before.Length == 0)
        {
            plain = day;
        }

        return plain.Length == 0 || TypedWords.MeansNothing(plain) ? (null, true)
            : PastDay.OfUpdate(plain, context) is { } found ? (found, true)
            : (null, false);
    }

    [GeneratedRegex(
        """
        ^(?<c>.*?)(?:[ ,;:.(]+(?:never(?:\ been)?(?:\ updated)?|not(?:\ been)?\ updated(?:\ yet)?|not\ yet(?:\ updated)?
        |no\ (?:last\ )?updates?(?:\ yet|\ so\ far)?|尚未|还没有?)
        |[ ,;:.(]*(?:从未(?:更新)?过?|从来?没有?更新过?|还?没有?更新过?|尚?未更新过?))[). 。!]*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Never();

    [GeneratedRegex(
        """
        ^(?<c>.*?)(?:[ ,;:.(]+(?:(?:its|the|my|with|was|is|were|been|has|have|and)\ )*
        (?:last|latest|most\ recent|recently|lately)(?:\ enterprise|\ overall)?(?:\ status|\ notes?)?[ -](?:updated?|modified|saved)
        (?:\ (?:was|is|on|date|dated|in\ ftop))*
        |[ ,;:.(]*它?的?(?:上次|上一次|最近|最近一次|最后|最后一次)的?(?:企业|总体|整体)?(?:状态)?更新(?:时间|日期)?(?:是|为|于|在)?)
        [ :=]*(?:$|(?<=[ :=一-鿿])(?<d>[^()]*))\)?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Sure();

    [GeneratedRegex(
        """
        ^(?<c>.*?)(?:[ ,;:.(]+(?:(?:its|the|was|is|were|been|has|have|and)\ )*updated(?:\ (?:on|in\ ftop))*[ :=]+(?<d>[^()]+)
        |[ ,;:(]*更新于\ ?(?<d>[^()]+)|[ ,;:(]+(?<d>[^ ,;:()]+)更新[的过了]?)\)?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Unsure();
}
