using System.Collections.Immutable;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Databases;

/// <summary>The same things in databases of several sizes: how much longer they take than in the smallest, and how long.</summary>
/// <param name="Of">What the sizes count.</param>
internal sealed record GrowthTables(string Of, ImmutableArray<Measured> All)
{
    private ImmutableArray<int> Sizes => [.. All.Select(one => one.Size).Distinct().Order()];

    public MarkdownTable Ratios() => new(
        ["", "", .. Sizes.Select(size => Figures.Count(size))],
        [.. All.GroupBy(one => (one.Name, one.Database)).Select(Ratios)]);

    public MarkdownTable Times() => new(
        ["", "", Of, "least", "median", "p90", "processor", "allocated"],
        [.. All.Select(one => ImmutableArray.Create(
            one.Name,
            one.Database,
            Figures.Count(one.Size),
            Figures.Time(one.Spread.Least),
            Figures.Time(one.Spread.Median),
            Figures.Time(one.Spread.Ninetieth),
            Figures.Time(one.Spread.Processor),
            Figures.Bytes(one.Spread.Allocated)))]);

    private ImmutableArray<string> Ratios(IGrouping<(string Name, string Database), Measured> same)
    {
        var medians = same.ToDictionary(one => one.Size, one => one.Spread.Median);
        var fewest = medians[medians.Keys.Min()];
        return
        [
            same.Key.Name, same.Key.Database,
            .. Sizes.Select(size => medians.TryGetValue(size, out var median) ? Figures.Ratio(median, fewest) : "–"),
        ];
    }
}
