using System.Collections.Immutable;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Sentences;

/// <summary>Reads a pasted list of customers: one a line, perhaps with the day of the last update, or a table with a header.</summary>
public static class TrackedList
{
    private const int MostLines = 2000;

    /// <summary>The customers in the order of the paste. A line with a problem is among them: nothing is left out in silence.</summary>
    public static ImmutableArray<TrackedLine> Read(string text, ReadingContext context)
    {
        var lines = Lines(text);
        var columns = lines is [var first, ..] ? TrackedColumns.Of(first.Text) : null;
        var hasTitle = columns is not null || (!lines.IsEmpty && TrackedColumns.IsTitle(lines[0].Text));
        var read = lines.Skip(hasTitle ? 1 : 0).Select(line =>
        {
            var (name, day) = columns?.Take(line.Text) ?? ListedLine.Part(line.Text, context);
            return Read(line.Number, line.Text, ListedName.Of(name), day, context);
        });
        return columns is { IsReport: true } ? Merged(read, context.Today) : Told(read);
    }

    private static TrackedLine Read(int number, string text, string name, string day, ReadingContext context)
    {
        var (last, isRead) = LastUpdateWords.Read(day, context);
        return new(number, text, name, last, name switch
        {
            "" => "no_customer",
            { Length: > ListedName.Longest } => "name_too_long",
            _ when !isRead => "date_unreadable",
            _ when last > context.Today => "in_future",
            _ => "",
        });
    }

    private static ImmutableArray<(int Number, string Text)> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<(int, string)>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (++number > MostLines)
            {
                break;
            }

            // A rule of dashes is no customer; a tab at an end parts cells.
            if (line.ToString().Any(char.IsLetterOrDigit))
            {
                lines.Add((number, line.Trim(" \u3000\uFEFF").ToString()));
            }
        }

        return lines.ToImmutable();
    }

    // A line that can't be taken takes no name away from a later one that mends it.
    private static ImmutableArray<TrackedLine> Told(IEnumerable<TrackedLine> lines)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. lines.Select(line =>
                line.Problem.Length > 0 || names.Add(ListedName.Key(line.Customer)) ? line : line with { Problem = "twice" }),
        ];
    }

    // The service that was updated least lately decides; one without a day tells nothing, and one that can't be read may be the oldest.
    private static ImmutableArray<TrackedLine> Merged(IEnumerable<TrackedLine> lines, DateOnly today) =>
    [
        .. lines
            .GroupBy(line => line.Problem is "no_customer" ? $"\n{line.Line}" : ListedName.Key(line.Customer))
            .Select(rows => rows.FirstOrDefault(row => row.Problem is "date_unreadable")
                ?? rows.First() with { Last = rows.Min(row => row.Last) })
            .Select(line => line.Problem is "in_future" or "" ? line with { Problem = line.Last > today ? "in_future" : "" } : line)
            .OrderBy(line => line.Line),
    ];
}
