using System.Collections.Immutable;
using NotesBot.Bench.Reporting;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Published;

/// <summary>Whether the bot takes more and more memory the longer it runs.</summary>
internal static class MemoryBenchmark
{
    private const int Turns = 1_000_000;

    // A turn of the whole bot is several times the work of the others'.
    private const int NoteShare = 5;

    public static async Task RunAsync(Arguments arguments)
    {
        using var bot = await PublishedBot.MakeAsync();
        await using var channel = await ChannelServer.StartAsync();
        var turns = arguments.Sizes is [var size, ..] ? size : Turns;
        var runs = ImmutableArray.CreateBuilder<MemoryRun>();
        foreach (var contender in bot.Chosen(arguments.Only))
        {
            var folder = Directory.CreateTempSubdirectory("notesbot-bench-");
            try
            {
                var some = contender.Name == "note" ? turns / NoteShare : turns;
                var memory = await LongTalk.RunAsync(contender, Path.Combine(folder.FullName, "bench.db"), channel, some);
                runs.Add(new(contender.Name, some, memory));
                Console.WriteLine(runs[^1]);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        if (arguments.Only is not null)
        {
            return; // nothing to compare it with
        }

        var report = new MemoryReport(runs.ToImmutable());
        Console.WriteLine(report.Write());
        if (arguments.Write)
        {
            await ReportFile.WriteAsync("memory", report.Write());
        }
    }
}
