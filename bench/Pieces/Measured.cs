using BenchmarkDotNet.Reports;

namespace NotesBot.Bench.Pieces;

/// <summary>What one piece took.</summary>
/// <param name="Allocated">Bytes, by all threads.</param>
internal sealed record Measured(string Name, TimeSpan Least, TimeSpan Median, TimeSpan Most, long Allocated)
{
    public static IEnumerable<Measured> Of(Summary summary) =>
        summary.ValidationErrors.FirstOrDefault(error => error.IsCritical) is { } error
            ? throw new InvalidOperationException(error.Message)
            : summary.Reports.Select(Of);

    private static Measured Of(BenchmarkReport report) =>
        report is { Success: true, ResultStatistics: { } times }
            ? new Measured(
                report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                TimeSpan.FromMicroseconds(times.Min / 1000),
                TimeSpan.FromMicroseconds(times.Median / 1000),
                TimeSpan.FromMicroseconds(times.Max / 1000),
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
            : throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} can't be measured.");
}
