using System.Collections.Immutable;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Pieces;

/// <summary>The section about the pieces of a turn.</summary>
internal sealed record PieceReport(ImmutableArray<Measured> All, int Iterations, double Milliseconds)
{
    public string Write() =>
        $"""
        ## The pieces of a turn

        `dotnet run -c Release --project bench -- pieces --write`

        {Times()}

        Of {Iterations} iterations of about {Milliseconds:0} ms each after a warm-up, by BenchmarkDotNet in one process: one piece at a
        time, over and over, on one thread. Allocations are those of all threads. What each does is checked before it is measured.
        An activity is one of a personal chat in Teams, with all that Teams sends along; the page is that of a Technical Enablement's
        workloads, and the note has two workloads and a concern. What is made durable waits for the disk alone, where turns at once share
        a flush.

        {Machine.Describe()}.
        """;

    private MarkdownTable Times() => new(
        ["", "least", "median", "most", "allocated"],
        [.. All.Select(one => ImmutableArray.Create(
            one.Name, Figures.Time(one.Least), Figures.Time(one.Median), Figures.Time(one.Most), Figures.Bytes(one.Allocated)))]);
}
