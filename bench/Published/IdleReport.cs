using System.Collections.Immutable;
using System.Globalization;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Published;

/// <summary>What a program took while it had nothing to do.</summary>
internal sealed record Rest(string Name, TimeSpan Processor, TimeSpan Elapsed, long Memory)
{
    /// <summary>Of one core.</summary>
    public string Share => (Processor / Elapsed).ToString("0.00 %", CultureInfo.InvariantCulture);
}

/// <summary>The section about the time when nobody writes.</summary>
internal sealed record IdleReport(ImmutableArray<Rest> All)
{
    public string Write() =>
        $"""
        ## While nobody writes

        `dotnet run -c Release --project bench -- idle --write`

        The whole bot takes {All.First(one => one.Name == "note").Share} of one core. The goal is about none.

        {Shares()}

        Over {All[0].Elapsed.TotalSeconds:0} s, ten seconds after a whole talk of one person with each. The kernel counts processor time in
        hundredths of a second.

        {Machine.Describe()}.
        """;

    private MarkdownTable Shares() => new(
        ["", "of one core", "processor", "memory"],
        [.. All.Select(one => ImmutableArray.Create(
            PublishedBot.Title(one.Name), one.Share, Figures.Time(one.Processor), Figures.Bytes(one.Memory)))]);
}
