using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Published;

/// <summary>One connection to a bot, over which one person after the other talks to it.</summary>
internal sealed class Guest(ChannelServer channel, Wire wire) : IDisposable
{
    private static int people;

    public static async Task<Guest> ComeAsync(Server server, ChannelServer channel) =>
        new(channel, await Wire.ConnectAsync(server.Address));

    /// <summary>Somebody whom the bot has never seen.</summary>
    public Person Next()
    {
        var person = new Person($"g{Environment.ProcessId}-{Interlocked.Increment(ref people)}", wire, channel.ServiceUrl);
        channel.Join(person);
        return person;
    }

    public void Dispose() => wire.Dispose();
}
