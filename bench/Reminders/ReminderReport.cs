using System.Collections.Immutable;
using NotesBot.Bench.Databases;
using NotesBot.Bench.Measuring;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Reminders;

/// <summary>The section about the reminder pass.</summary>
internal sealed record ReminderReport(ImmutableArray<Measured> All, Spread Flush, string Postgres, int Repetitions)
{
    private GrowthTables Tables => new("tracked", All);

    public string Write() =>
        $"""
        ## A reminder pass

        `dotnet run -c Release --project bench -- reminders --write`

        How many customers are tracked, and how much longer a pass takes than with the fewest:

        {Tables.Ratios()}

        {Tables.Times()}

        Medians of {Repetitions} repetitions after a warm-up, the databases and sizes in turn. Processor time and allocations are of all
        threads; over HTTP they hold the channel's, and never those of PostgreSQL's server. Processor time leaves out the waits for
        other programs and for the disk, which took {Figures.Time(Flush.Median)} to make a page safe (p90 {Figures.Time(Flush.Ninetieth)}).
        PostgreSQL {Postgres} runs on the same machine with its own default settings.

        The goal, with 1,000,000 customers tracked: less than 50 ms for the store's part, less than 1 ms for a look.

        {Machine.Describe()}.
        """;
}
