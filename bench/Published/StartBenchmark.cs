using NotesBot.Bench.Reporting;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Published;

/// <summary>How long after its start the bot has answered somebody: what a new version costs those who write meanwhile.</summary>
internal static class StartBenchmark
{
    private const int Starts = 15;

    public static async Task RunAsync(Arguments arguments)
    {
        using var bot = await PublishedBot.MakeAsync();
        await using var channel = await ChannelServer.StartAsync();
        var folder = Directory.CreateTempSubdirectory("notesbot-bench-");
        try
        {
            var starts = arguments.Sizes is [var times, ..] ? times : Starts;
            var taken = bot.WithOthers.ToDictionary(one => one, _ => new List<Start>());
            for (var round = -1; round < starts; round++)
            {
                foreach (var (contender, samples) in taken)
                {
                    var start = await Start.TakeAsync(contender, Path.Combine(folder.FullName, $"{contender.Name}.db"), channel);
                    if (round >= 0)
                    {
                        samples.Add(start); // the first made the database
                    }
                }
            }

            var report = new StartReport(taken.ToDictionary(one => one.Key.Name, one => one.Value), starts);
            Console.WriteLine(report.Write());
            if (arguments.Write)
            {
                await ReportFile.WriteAsync("start", report.Write());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
