using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Dates;

namespace NotesBot.Notes.Sentences;

/// <summary>Makes sense of what a form found in a sentence.</summary>
internal sealed class TrackingReader(TrackingLine line, ReadingContext context)
{
    private const int MostDays = 366;

    /// <summary>What the sentence says; null when a part of it is not what the form takes it for.</summary>
    public TrackingSaid? Read(TrackingForm form)
    {
        if (form.Find(line.Key) is not { } match || (match.Groups["k"] is { Success: true } colleague && !IsColleague(line.Part(colleague))))
        {
            return null;
        }

        if (match.Groups["t"] is { Success: true } target)
        {
            return TrackedTarget.Read(line.Part(target), line.Part(match.Groups["a"]), context);
        }

        var isCounted = match.Groups["n"].Success;
        var days = isCounted ? Days(match.Groups["n"].Value, match.Groups["u"].Value) : null;
        return isCounted && days is null ? null : Named(form, match) is { } said ? said with { Days = days } : null;
    }

    private TrackingSaid? Named(TrackingForm form, Match match)
    {
        var (name, day) = (First(match, "c", "w", "v"), First(match, "d", "e"));
        if (match.Groups["w"].Success || match.Groups["v"].Success)
        {
            var parts = DayAtEnd.Split(name!, _ => true, text => Day(form, text));
            if (match.Groups["v"].Success && parts is null)
            {
                return null;
            }

            (name, day) = parts is var (before, end) ? (before, end) : (name, day);
        }

        var customer = name is null ? "" : TrackedName.Read(TrackedName.Bare(name));
        var read = day is null ? null : Day(form, day);
        return customer is null || (form.IsBare && !TradeWords.IsNameLike(customer))
            || (day is not null && read is null && !match.Groups["e"].Success && !DayAtEnd.IsMeant(day))
            ? null
            : new(form.Wish, customer, read, day is not null && read is null ? day : "");
    }

    // An update lies behind, and silence before us.
    private DateOnly? Day(TrackingForm form, string text) =>
        form.Wish is TrackingWish.Snooze ? DateWords.Read(text, context) : PastDay.OfUpdate(text, context);

    private string? First(Match match, params ReadOnlySpan<string> groups)
    {
        foreach (var name in groups)
        {
            if (match.Groups[name] is { Success: true } group)
            {
                return line.Part(group);
            }
        }

        return null;
    }

    // Who it is doesn't matter, but a sentence that goes on is another one.
    private static bool IsColleague(string text) => text.Length <= ListedName.Longest && CustomerWords.Read(text) is not null;

    private static int? Days(string number, string unit)
    {
        var count = EnglishNames.Number(number) is var english and >= 0 ? english : ChineseNumber.Read(number);
        var days = count * unit[0] switch { 'd' or '天' or '日' => 1, 'm' or '月' => 30, _ => 7 };
        return days is > 0 and <= MostDays ? days : null;
    }
}
