using System.Collections.Immutable;
using NotesBot.Bench.Published;
using NotesBot.Bench.Reporting;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Turns;

/// <summary>How many turns a second, beside what the machine could do at most in the same minutes.</summary>
internal static class TurnBenchmark
{
    private const int Rounds = 3;

    // Warm is what hasn't become quicker three times in a row. The whole bot takes more than a minute of load to get there.
    private const double Quicker = 1.02;
    private const int SteadyFor = 3;
    private const int MostWarmUps = 24;

    private static readonly ImmutableArray<int> People = [16, 64];
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(Arguments arguments)
    {
        using var bot = await PublishedBot.MakeAsync();
        await using var channel = await ChannelServer.StartAsync();
        var results = new Dictionary<(string, int), List<LoadResult>>();
        // The contenders in turn, so that whatever else the machine does in these minutes befalls all of them.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contender in bot.Chosen(arguments.Only))
            {
                foreach (var (people, result) in await RoundAsync(contender, channel, arguments.Sizes.IsEmpty ? People : arguments.Sizes))
                {
                    var key = (contender.Name, people);
                    results[key] = [.. results.GetValueOrDefault(key, []), result];
                    Console.WriteLine($"{round + 1} {contender.Name,-8}{people,4} people  {result.Rate,8:N0}/s  p50 {Figures.Time(result.Median)}  "
                        + $"p99 {Figures.Time(result.Ninetyninth)}  cpu {Figures.Time(result.Processor)}  {Figures.Bytes(result.Memory)}");
                }
            }
        }

        if (arguments.Only is not null)
        {
            return; // nothing to compare it with
        }

        var report = new TurnReport(results.ToDictionary(one => one.Key, one => LoadResult.MedianOf(one.Value)), Rounds, Duration);
        Console.WriteLine(report.Write());
        if (arguments.Write)
        {
            await ReportFile.WriteAsync("turns", report.Write());
        }
    }

    private static async Task<List<(int People, LoadResult Result)>> RoundAsync(
        Contender contender, ChannelServer channel, ImmutableArray<int> sizes)
    {
        var folder = Directory.CreateTempSubdirectory("notesbot-bench-");
        try
        {
            await using var server = await contender.StartAsync(Path.Combine(folder.FullName, "bench.db"));
            await WarmUpAsync(server, channel, contender.Talk, sizes[^1]);
            var results = new List<(int, LoadResult)>();
            foreach (var people in sizes)
            {
                results.Add((people, await LoadRun.RunAsync(server, channel, contender.Talk, people, Duration)));
            }

            return results;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Until its code is compiled as well as it will be.
    private static async Task WarmUpAsync(Server server, ChannelServer channel, Talk talk, int people)
    {
        var (best, steady) = (0.0, 0);
        for (var times = 0; times < MostWarmUps && steady < SteadyFor; times++)
        {
            var rate = (await LoadRun.RunAsync(server, channel, talk, people, Duration)).Rate;
            steady = rate > best * Quicker ? 0 : steady + 1;
            best = Math.Max(best, rate);
            Console.Error.WriteLine($"warming up: {rate:N0}/s");
        }
    }
}
