using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>Finds days inside sentences.</summary>
internal static partial class PastedDays
{
    // More days than that stand in no next action; the bound keeps a flood of them from costing time.
    private const int MostDays = 12;

    // How far around a year its month and day stand: 30 de septiembre de 2020.
    private const int Before = 24;
    private const int After = 16;

    private const int MostWords = 60;
    private const int LongestPhrase = 6;
    private const int MostSigns = 9;

    private static readonly char[] EndOfSentence = ['.', '!', '?', '。', '！', '？'];

    // FTOP writes the month first. The day matters to nothing that has a year.
    private static readonly ReadingContext Ftop = new(new DateOnly(2020, 1, 1));

    /// <summary>The days that the text names with their year, each once, in their order.</summary>
    public static ImmutableArray<DateOnly> In(string text)
    {
        var folded = FullWidth.Fold(text);
        var numeric = Numeric().Matches(folded).Take(MostDays).Select(match => (match.Index, Day: DateWords.Read(match.Value, Ftop)));
        var written = Year().Matches(folded).Take(MostDays).Select(match => (match.Index, Day: Around(folded, match)));
        return [.. numeric.Concat(written).OrderBy(found => found.Index).Select(found => found.Day).OfType<DateOnly>().Distinct()];
    }

    /// <summary>The one day that the whole text is; null for another text, and for a day without its year.</summary>
    public static DateOnly? Whole(string text) =>
        PlainText.OneLine(text).TrimEnd(EndOfSentence) is { Length: <= 40 } line && In(line) is [var day]
        && (DateWords.Read(line, Ftop) == day || Words.ForNotes.Any(words => IsSame(line, DateWords.Long(day, words.Code))))
            ? day
            : null;

    /// <summary>What looks like a day in digits and is none; null where there is no such.</summary>
    public static string? Unreadable(string text) => Numeric().Matches(FullWidth.Fold(text)).Take(MostDays)
        .Where(match => match.Length >= 8 && DateWords.Read(match.Value, Ftop) is null)
        .Select(match => match.Value)
        .FirstOrDefault();

    /// <summary>The text without the sentence in which the bot prints the day, and the day; the text as it is where it has none.</summary>
    public static (string Text, DateOnly? Day) TakeScheduled(string text)
    {
        var folded = FullWidth.Fold(text);
        foreach (var words in Words.ForNotes)
        {
            var lead = words["line.scheduled"].Split("{0}")[0];
            var at = folded.LastIndexOf(lead, StringComparison.OrdinalIgnoreCase);
            var before = at > 0 ? text[..at].TrimEnd() : "";
            if (before.Length > 0 && EndOfSentence.Contains(before[^1]) && Whole(text[(at + lead.Length)..]) is { } day)
            {
                // The stop that the bot sets when the text has none.
                return (words["line.end_of_sentence"].Trim() == before[^1..] ? before[..^1] : before, day);
            }
        }

        return (text, null);
    }

    /// <summary>
    /// Words that mean a day only to who knows when they were written ("next Friday", 下周五), and the day that they mean today.
    /// </summary>
    public static (string Phrase, DateOnly Day)? Relative(string text, ReadingContext context) =>
        Phrases(text)
            .Select(phrase => (phrase, Day: DateWords.Read(phrase, context)))
            .Where(found => found.Day is not null)
            .Select(found => ((string, DateOnly)?)(found.phrase, found.Day!.Value))
            .FirstOrDefault();

    // A short word alone may be another one (sat, sun, may), and so may a number (24/7).
    private static IEnumerable<string> Phrases(string text)
    {
        var words = PlainText.OneLine(text).Split(' ').Take(MostWords).ToArray();
        var english =
            from at in Enumerable.Range(0, words.Length)
            from count in Enumerable.Range(1, Math.Min(LongestPhrase, words.Length - at)).Reverse()
            let phrase = string.Join(' ', words, at, count).TrimEnd('.', ',', ';', ':', ')', '!')
            where count > 1 || (phrase.Length > 4 && phrase.All(char.IsAsciiLetter))
            select phrase;
        var signs = ChineseStart().Matches(text).Take(MostWords)
            .SelectMany(match => Enumerable.Range(2, MostSigns - 1).Reverse(), (match, length) => (match.Index, length))
            .Where(part => part.Index + part.length <= text.Length)
            .Select(part => text.Substring(part.Index, part.length))
            .Where(part => part.Any(c => c >= '一'));
        return english.Concat(signs);
    }

    private static DateOnly? Around(string text, Match year)
    {
        var from = Math.Max(0, year.Index - Before);
        var part = text[Whitespace(text, from)..Math.Min(text.Length, year.Index + year.Length + After)];
        var days = Number().Matches(part).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct();
        var found =
            from day in days
            from month in Enumerable.Range(1, 12)
            where day >= 1 && day <= DateTime.DaysInMonth(Number(year), month)
            let date = new DateOnly(Number(year), month, day)
            where DateWords.IsIn(part, date)
            select (DateOnly?)date;
        return found.FirstOrDefault();
    }

    // A day that is cut through would be read as another one.
    private static int Whitespace(string text, int from)
    {
        while (from > 0 && char.IsAsciiLetterOrDigit(text[from]) && char.IsAsciiLetterOrDigit(text[from - 1]) && text[from - 1] != ' ')
        {
            if (text.Length - from > 200)
            {
                break;
            }

            from--;
        }

        return from;
    }

    private static int Number(Match match) => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture);

    private static bool IsSame(string text, string form) =>
        string.Equals(Closed(FullWidth.Fold(text)), Closed(form), StringComparison.OrdinalIgnoreCase);

    private static string Closed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex("(?<![0-9])[0-9]{1,2}(?![0-9])")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w/.-])(?:[0-9]{4}([/.-])[0-9]{1,2}\1[0-9]{1,2}|[0-9]{1,2}([/.-])[0-9]{1,2}\2(?:[0-9]{4}|[0-9]{2}))(?![/.-]?\w)")]
    private static partial Regex Numeric();

    [GeneratedRegex("[今明后大本这下周星礼月年一二三四五六七八九十0-9]")]
    private static partial Regex ChineseStart();
}
