using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>What is to be tracked: "Contoso", "Contoso, Ltd., last update 3 May", "Contoso, Fabrikam and Northwind".</summary>
internal static class TrackedTarget
{
    /// <summary>The sentence that the text makes of a wish to track; null when it names no customer.</summary>
    /// <param name="last">What is said of the last update behind it; empty where nothing is.</param>
    public static TrackingSaid? Read(string text, string last, ReadingContext context)
    {
        if (LastUpdateWords.Split($"{text}{(last.Length > 0 ? ", " : "")}{last.TrimStart(',', '，', ' ')}", context) is var (before, day))
        {
            return One(before, day, context);
        }

        var bare = TrackedName.Bare(text);
        return last.Length > 0 ? One(bare, last, context)
            : NameParts.Of(bare) is [_, _, ..] parts ? WithDay(bare, parts, context) ?? Several(parts, context)
            : DayAtEnd.Split(bare, DayAtEnd.IsNumbered, text => PastDay.OfUpdate(text, context)) is var (name, end) ? One(name, end, context)
            : One(bare, "", context);
    }

    private static TrackingSaid? One(string name, string day, ReadingContext context)
    {
        if (TrackedName.Read(name) is not { } customer)
        {
            return null;
        }

        var (last, isRead) = LastUpdateWords.Read(day, context);
        return new(TrackingWish.Track, customer, last, isRead ? "" : day);
    }

    // "May 3, 2020" has a comma itself.
    private static TrackingSaid? WithDay(string text, ImmutableArray<string> parts, ReadingContext context)
    {
        var day = text[(text.IndexOf(parts[0], StringComparison.Ordinal) + parts[0].Length)..].Trim(',', '，', '、', ' ');
        return LastUpdateWords.Read(day, context).IsRead || DayAtEnd.IsMeant(day) ? One(parts[0], day, context) : null;
    }

    // Days among the customers would belong to some of them only.
    private static TrackingSaid? Several(ImmutableArray<string> parts, ReadingContext context)
    {
        var and = parts[^1].LastIndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        ImmutableArray<string> all = and > 0 ? [.. parts[..^1], parts[^1][..and], parts[^1][(and + 5)..]] : parts;
        var names = all
            .Select(part => part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part)
            .Select(part => LastUpdateWords.Read(part, context).IsRead ? null : TrackedName.Read(part))
            .ToList();
        return names.Contains(null) ? null : new(TrackingWish.Track) { List = string.Join('\n', names) };
    }
}
