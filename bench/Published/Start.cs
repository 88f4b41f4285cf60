using System.Diagnostics;
using NotesBot.Bench.Turns;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Published;

/// <summary>One start of a program, from before its process is there.</summary>
/// <param name="Listens">Until it has said where it listens.</param>
/// <param name="Answered">Until the first message has been answered: the reply is with the channel, and so is the HTTP answer.</param>
/// <param name="Processor">Of the program, until then.</param>
internal sealed record Start(TimeSpan Listens, TimeSpan Answered, TimeSpan Processor)
{
    public static async Task<Start> TakeAsync(Contender contender, string database, ChannelServer channel)
    {
        var start = Stopwatch.GetTimestamp();
        await using var server = await contender.StartAsync(database);
        var listens = Stopwatch.GetElapsedTime(start);
        using var guest = await Guest.ComeAsync(server, channel);
        await guest.Next().SayAsync("hello", expected: 1);
        return new Start(listens, Stopwatch.GetElapsedTime(start), server.Processor);
    }
}
