using System.Collections.Immutable;
using NotesBot.Bench.Databases;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Notes;

/// <summary>The section about finding notes.</summary>
internal sealed record NoteReport(ImmutableArray<Measured> All, string Postgres, int Repetitions)
{
    private GrowthTables Tables => new("notes", All);

    public string Write() =>
        $"""
        ## Finding one's own notes

        `dotnet run -c Release --project bench -- notes --write`

        How many notes all people together have, and how much longer it takes than with the fewest. The goal is less than 50 ms.

        {Tables.Ratios()}

        {Tables.Times()}

        Medians of {Repetitions} repetitions after a warm-up, the sizes in turn, by the bot's own store. Everybody has about
        {WrittenNotes.Each} notes of 400 to 800 characters; one person's {Figures.Count(WrittenNotes.Heavy)} come on top. Each
        repetition asks for another one of the many. Nobody's notes lie together: they were written in turn. The operating system's
        page cache is warm, as far as the files fit into it. Processor time and allocations are of all threads, but not of
        PostgreSQL's server. PostgreSQL {Postgres} runs on the same machine with its own default settings.

        {Machine.Describe()}.
        """;
}
