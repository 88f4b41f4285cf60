using System.Diagnostics;

namespace NotesBot.Bench.Turns.Load;

/// <summary>So many people who talk to a bot all at once for a while.</summary>
internal static class LoadRun
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private static int runs;

    public static async Task<LoadResult> RunAsync(Server server, ChannelServer channel, Talk talk, int people, TimeSpan duration)
    {
        var run = Interlocked.Increment(ref runs);
        var all = await Task.WhenAll(Enumerable.Range(0, people).Select(number => JoinAsync(server, channel, $"p{run}-{number}")));
        await Task.WhenAll(all.Select(one => talk.Begin(one.Person)));

        using var end = new CancellationTokenSource();
        var measuring = new StrongBox();
        var talking = all.Select(one => Task.Run(() => TalkAsync(one.Person, talk, measuring, end.Token))).ToArray();
        await Task.WhenAny([Task.Delay(WarmUp), .. talking]);

        measuring.IsOn = true;
        var (processor, start) = (server.Processor, Stopwatch.GetTimestamp());
        await Task.WhenAny([Task.Delay(duration), .. talking]);
        measuring.IsOn = false;
        var elapsed = Stopwatch.GetElapsedTime(start);
        processor = server.Processor - processor;

        await end.CancelAsync();
        var times = (await Task.WhenAll(talking)).SelectMany(one => one).Order().ToArray();
        foreach (var (_, wire) in all)
        {
            wire.Dispose();
        }

        return new LoadResult(
            times.Length / elapsed.TotalSeconds, At(times, 0.5), At(times, 0.99), processor / times.Length, server.Memory);
    }

    private static async Task<(Person Person, Wire Wire)> JoinAsync(Server server, ChannelServer channel, string id)
    {
        var wire = await Wire.ConnectAsync(server.Address);
        var person = new Person(id, wire, channel.ServiceUrl);
        channel.Join(person);
        return (person, wire);
    }

    private static async Task<List<TimeSpan>> TalkAsync(Person person, Talk talk, StrongBox measuring, CancellationToken end)
    {
        var times = new List<TimeSpan>();
        for (var number = 0; !end.IsCancellationRequested; number++)
        {
            foreach (var step in talk.Steps)
            {
                var start = Stopwatch.GetTimestamp();
                await step(person, number);
                if (measuring.IsOn)
                {
                    times.Add(Stopwatch.GetElapsedTime(start));
                }
            }
        }

        return times;
    }

    private static TimeSpan At(TimeSpan[] sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];

    private sealed class StrongBox
    {
        public volatile bool IsOn;
    }
}
