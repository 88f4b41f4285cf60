using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Cadence;

/// <summary>Reads the days of a leave as people write them: <c>24 Dec - 2 Jan; 1 May</c>, 12月24日至1月2日.</summary>
public static partial class QuietDaysWords
{
    /// <summary>The longest leave, in days: a typing error in a year is none.</summary>
    private const int Longest = 366;

    private const int Most = 30;

    /// <summary>The days, in order, and the first part that can't be read as some; null where all can.</summary>
    public static (ImmutableArray<QuietDays> Days, string? Unread) Read(string text, ReadingContext context)
    {
        var days = ImmutableArray.CreateBuilder<QuietDays>();
        foreach (var part in Separator().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (days.Count == Most || ReadOne(part, context) is not { } range)
            {
                return ([], part);
            }

            days.Add(range);
        }

        return ([.. days.Distinct().OrderBy(range => range.From)], null);
    }

    /// <summary>The days as <see cref="Read"/> takes them again, whatever the language.</summary>
    public static string Write(ImmutableArray<QuietDays> days) => string.Join("; ", days.Select(range =>
        range.From == range.To ? DateWords.Iso(range.From) : $"{DateWords.Iso(range.From)} - {DateWords.Iso(range.To)}"));

    private static QuietDays? ReadOne(string part, ReadingContext context)
    {
        if (DateWords.Read(part, context) is { } day)
        {
            return new QuietDays(day, day);
        }

        var ends = Until().Split(part, 2);
        return ends.Length == 2
            && DateWords.Read(ends[0], context) is { } from
            && DateWords.Read(ends[1], context with { Today = from }) is { } to
            && to >= from && to.DayNumber - from.DayNumber < Longest
            ? new QuietDays(from, to)
            : null;
    }

    [GeneratedRegex("[;\\n；、]|,(?! ?[0-9]{4})")]
    private static partial Regex Separator();

    [GeneratedRegex(" +(?:-|–|—|to|until|till|through) +|[–—~～至到]| *- *(?=[0-9]{4}-[0-9]{2}-[0-9]{2}$)", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
