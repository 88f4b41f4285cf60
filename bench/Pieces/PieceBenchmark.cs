using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NotesBot.Bench.Reporting;
using Perfolizer.Horology;

namespace NotesBot.Bench.Pieces;

/// <summary>What a turn is made of, piece by piece, measured by BenchmarkDotNet in this process.</summary>
internal static class PieceBenchmark
{
    private const int WarmUps = 3;
    private const int Iterations = 7;

    private static readonly TimeInterval Iteration = TimeInterval.FromMilliseconds(250);

    public static async Task RunAsync(Arguments arguments)
    {
        var folder = Directory.CreateTempSubdirectory("notesbot-bench-");
        try
        {
            var config = Configure(folder.FullName);
            var report = new PieceReport(
                [.. Pieces.SelectMany(pieces => Measured.Of(BenchmarkRunner.Run(pieces, config)))], Iterations, Iteration.ToMilliseconds());
            Console.WriteLine(report.Write());
            if (arguments.Write)
            {
                await ReportFile.WriteAsync("pieces", report.Write());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Type> Pieces =>
        [typeof(ActivityPieces), typeof(DialogPieces), typeof(NotePieces), typeof(StatePieces)];

    private static ManualConfig Configure(string folder) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(WarmUps)
            .WithIterationCount(Iterations)
            .WithIterationTime(Iteration))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(folder)
        .WithOptions(ConfigOptions.DisableLogFile);
}
