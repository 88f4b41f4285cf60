using System.Collections.Immutable;
using System.Globalization;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Published;

/// <summary>The memory of one program, before its first turn and after each tenth of its turns.</summary>
internal sealed record MemoryRun(string Name, int Turns, ImmutableArray<long> Memory)
{
    public long End => Memory[^1];

    /// <summary>By how much it grew after it had become as large as it is in the first tenth.</summary>
    public string Growth => Ratio(End, Memory[1]);

    public static string Ratio(long one, long other) => $"{((double)one / other).ToString("0.00", CultureInfo.InvariantCulture)}×";

    public override string ToString() => $"{Name,-8}{string.Join("  ", Memory.Select(Figures.Bytes))}";
}

/// <summary>The section about a long run.</summary>
internal sealed record MemoryReport(ImmutableArray<MemoryRun> All)
{
    public string Write() =>
        $"""
        ## Memory over a long run

        `dotnet run -c Release --project bench -- memory --write`

        The goal: flat, and at most 1.3 times the limit's.

        {Ratios()}

        {Samples()}

        Physical memory of the process, before the first turn and after each tenth of its turns. {LongTalk.AtOnce} people talk at once, and
        after {LongTalk.TalksEach} talks others come in their place, whom the bot doesn't know yet. Nothing makes it collect its garbage.

        {Machine.Describe()}.
        """;

    private MarkdownTable Ratios() => new(
        ["", "turns", "the end beside the first tenth", "the end beside the limit's"],
        [.. All.Select(run => ImmutableArray.Create(
            PublishedBot.Title(run.Name), Figures.Count(run.Turns), run.Growth, MemoryRun.Ratio(run.End, All[0].End)))]);

    private MarkdownTable Samples() => new(
        ["of its turns", .. All.Select(run => PublishedBot.Title(run.Name))],
        [.. Enumerable.Range(0, LongTalk.Looks + 1).Select(look => (ImmutableArray<string>)
        [
            $"{100 * look / LongTalk.Looks} %", .. All.Select(run => Figures.Bytes(run.Memory[look])),
        ])]);
}
