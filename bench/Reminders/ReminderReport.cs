using System.Collections.Immutable;
using NotesBot.Bench.Measuring;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Reminders;

/// <summary>What one measure took with so many customers tracked.</summary>
internal sealed record Measured(string Name, int Tracked, Spread Spread);

/// <summary>The section about the reminder pass.</summary>
internal sealed record ReminderReport(ImmutableArray<Measured> All, Spread Flush, int Repetitions)
{
    private ImmutableArray<int> Sizes => [.. All.Select(one => one.Tracked).Distinct()];

    public string Write() =>
        $"""
        ## A reminder pass

        `dotnet run -c Release --project bench -- reminders --write`

        How many customers are tracked, and how much longer a pass takes than with the fewest:

        {Growth()}

        {Times()}

        Medians of {Repetitions} repetitions after a warm-up, the sizes in turn. Processor time and allocations are of all threads; over
        HTTP they hold the channel's. Processor time leaves out the waits for other programs and for the disk, which took
        {Figures.Time(Flush.Median)} to make a page safe (p90 {Figures.Time(Flush.Ninetieth)}).

        The goal, with 1,000,000 customers tracked: less than 50 ms for the store's part, less than 1 ms for a look.

        {Machine.Describe()}.
        """;

    private MarkdownTable Growth() => new(
        ["", .. Sizes.Select(size => Figures.Count(size))],
        [.. All.GroupBy(one => one.Name).Select(same => Growth(same.Key, [.. same.Select(one => one.Spread.Median)]))]);

    private static ImmutableArray<string> Growth(string name, ImmutableArray<TimeSpan> medians) =>
        [name, .. medians.Select(median => Figures.Ratio(median, medians[0]))];

    private MarkdownTable Times() => new(
        ["", "tracked", "least", "median", "p90", "processor", "allocated"],
        [.. All.Select(one => ImmutableArray.Create(
            one.Name,
            Figures.Count(one.Tracked),
            Figures.Time(one.Spread.Least),
            Figures.Time(one.Spread.Median),
            Figures.Time(one.Spread.Ninetieth),
            Figures.Time(one.Spread.Processor),
            Figures.Bytes(one.Spread.Allocated)))]);
}
