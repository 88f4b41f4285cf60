using System.Collections.Immutable;
using System.Diagnostics;
using NotesBot.Bench.Reporting;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Published;

/// <summary>What the bot takes while nobody writes, which is most of the time.</summary>
internal static class IdleBenchmark
{
    private const int Seconds = 30;

    // What a first turn leaves to be done: compiling once more, checkpoints, connections that are closed.
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(Arguments arguments)
    {
        using var bot = await PublishedBot.MakeAsync();
        await using var channel = await ChannelServer.StartAsync();
        var folder = Directory.CreateTempSubdirectory("notesbot-bench-");
        var servers = new Dictionary<string, Server>();
        try
        {
            foreach (var contender in bot.WithOthers)
            {
                var server = await contender.StartAsync(Path.Combine(folder.FullName, $"{contender.Name}.db"));
                servers.Add(contender.Name, server);
                using var guest = await Guest.ComeAsync(server, channel);
                await LongTalk.OnceAsync(contender.Talk, guest.Next());
            }

            await Task.Delay(Calm);
            var duration = TimeSpan.FromSeconds(arguments.Sizes is [var seconds, ..] ? seconds : Seconds);
            var report = new IdleReport(await RestAsync(servers, duration));
            Console.WriteLine(report.Write());
            if (arguments.Write)
            {
                await ReportFile.WriteAsync("idle", report.Write());
            }
        }
        finally
        {
            await Task.WhenAll(servers.Values.Select(server => server.DisposeAsync().AsTask()));
            folder.Delete(recursive: true);
        }
    }

    // All of them at once: none has anything to do.
    private static async Task<ImmutableArray<Rest>> RestAsync(Dictionary<string, Server> servers, TimeSpan duration)
    {
        var before = servers.ToDictionary(one => one.Key, one => one.Value.Processor);
        var start = Stopwatch.GetTimestamp();
        await Task.Delay(duration);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return [.. servers.Select(one => new Rest(one.Key, one.Value.Processor - before[one.Key], elapsed, one.Value.Memory))];
    }
}
