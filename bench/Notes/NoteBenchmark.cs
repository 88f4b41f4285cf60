using System.Collections.Immutable;
using NotesBot.Bench.Databases;
using NotesBot.Bench.Measuring;
using NotesBot.Bench.Reporting;
using NotesBot.Stores;

namespace NotesBot.Bench.Notes;

/// <summary>Whether somebody finds their notes as soon among ten million as among a thousand.</summary>
internal static class NoteBenchmark
{
    private const int WarmUps = 5;
    private const int Repetitions = 51;

    // To fill a PostgreSQL with ten million takes too long for what it tells; --sizes 10000000 does.
    private const int MostInPostgres = 1_000_000;

    private static readonly ImmutableArray<int> Sizes = [1_000, 100_000, 1_000_000, 10_000_000];

    public static async Task RunAsync(Arguments arguments)
    {
        using var sqlite = new SqliteFiles();
        using var postgres = new PostgresDatabases();
        var measured = ImmutableArray.CreateBuilder<Measured>();
        foreach (var databases in (IKeptDatabases[])[sqlite, postgres])
        {
            var sizes = !arguments.Sizes.IsEmpty ? arguments.Sizes
                : databases == postgres ? [.. Sizes.Where(size => size <= MostInPostgres)]
                : Sizes;
            measured.AddRange(await MeasureAsync(databases, sizes));
        }

        var names = Search.All.Select(search => search.Name).ToList();
        var report = new NoteReport([.. measured.OrderBy(one => names.IndexOf(one.Name))], await postgres.VersionAsync(), Repetitions);
        Console.WriteLine(report.Write());
        if (arguments.Write)
        {
            await ReportFile.WriteAsync("notes", report.Write());
        }
    }

    // The sizes in turn, so that whatever else the machine does in these minutes befalls all of them.
    private static async Task<IEnumerable<Measured>> MeasureAsync(IKeptDatabases databases, ImmutableArray<int> sizes)
    {
        var open = new Dictionary<int, IDatabase>();
        try
        {
            foreach (var size in sizes)
            {
                var found = await databases.FindAsync(WrittenNotes.Of(size));
                open.Add(size, StoreServices.Open(found, KeptFolder.Path, DateTimeOffset.UtcNow));
            }

            var all = from search in Search.All from size in sizes select (search, size);
            var samples = all.ToDictionary(one => one, _ => new List<Sample>());
            for (var repetition = -WarmUps; repetition < Repetitions; repetition++)
            {
                foreach (var ((search, size), taken) in samples)
                {
                    var sample = await search.TakeAsync(new NoteStore(open[size]), size, repetition + WarmUps);
                    if (repetition >= 0)
                    {
                        taken.Add(sample);
                    }
                }
            }

            return samples.Select(one => new Measured(one.Key.search.Name, databases.Title, one.Key.size, Spread.Of([.. one.Value])));
        }
        finally
        {
            foreach (var database in open.Values)
            {
                ((IDisposable)database).Dispose();
            }
        }
    }
}
