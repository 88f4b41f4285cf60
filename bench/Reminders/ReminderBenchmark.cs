using System.Collections.Immutable;
using NotesBot.Bench.Databases;
using NotesBot.Bench.Measuring;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Reminders;

/// <summary>Whether a reminder pass costs what is due, however much is tracked.</summary>
internal static class ReminderBenchmark
{
    private const int WarmUps = 6;
    private const int Repetitions = 25;

    private static readonly ImmutableArray<int> Sizes = [1_000, 100_000, 1_000_000];

    public static async Task RunAsync(Arguments arguments)
    {
        await using var channel = await Channel.StartAsync();
        using var sqlite = new SqliteFiles();
        using var postgres = new PostgresDatabases();
        var bots = new List<BenchedBot>();
        try
        {
            foreach (var databases in (IKeptDatabases[])[sqlite, postgres])
            {
                foreach (var size in arguments.Sizes.IsEmpty ? Sizes : arguments.Sizes)
                {
                    bots.Add(await BenchedBot.OverAsync(databases, size, channel.ServiceUrl));
                }
            }

            var report = new ReminderReport(
                await MeasureAsync(bots), await Disk.FlushAsync(KeptFolder.Path), await postgres.VersionAsync(), Repetitions);
            Console.WriteLine(report.Write());
            if (arguments.Write)
            {
                await ReportFile.WriteAsync("reminders", report.Write());
            }
        }
        finally
        {
            foreach (var bot in bots)
            {
                await bot.DisposeAsync();
            }
        }
    }

    // The sizes in turn, so that whatever else the machine does in these minutes befalls all of them.
    private static async Task<ImmutableArray<Measured>> MeasureAsync(IReadOnlyList<BenchedBot> bots)
    {
        var all = from measure in Measure.All from bot in bots select (measure, bot);
        var samples = all.ToDictionary(one => one, _ => new List<Sample>());
        for (var repetition = -WarmUps; repetition < Repetitions; repetition++)
        {
            foreach (var ((measure, bot), taken) in samples)
            {
                var sample = await measure.TakeAsync(bot);
                if (repetition >= 0)
                {
                    taken.Add(sample);
                }
            }
        }

        return
        [
            .. from one in samples
               let bot = one.Key.bot
               select new Measured(one.Key.measure.Name, bot.Kind, bot.Tracked, Spread.Of([.. one.Value])),
        ];
    }
}
