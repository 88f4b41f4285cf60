using System.Collections.Immutable;
using NotesBot.Bench.Turns;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Published;

/// <summary>So many turns, by people who come, talk for a while and don't come back, and the bot's memory along the way.</summary>
internal static class LongTalk
{
    /// <summary>How often it is looked at the memory after the first time.</summary>
    public const int Looks = 10;

    public const int AtOnce = 64;

    public const int TalksEach = 50;

    /// <returns>The memory before the first turn, and after each tenth of them.</returns>
    public static async Task<ImmutableArray<long>> RunAsync(Contender contender, string database, ChannelServer channel, int turns)
    {
        await using var server = await contender.StartAsync(database);
        var guests = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Guest.ComeAsync(server, channel)));
        var memory = ImmutableArray.Create(server.Memory);
        var done = 0;
        for (var look = 1; look <= Looks; look++)
        {
            var goal = (int)((long)turns * look / Looks);
            await Task.WhenAll(guests.Select(guest => Task.Run(async () =>
            {
                while (Volatile.Read(ref done) < goal)
                {
                    await StayAsync(guest.Next(), contender.Talk, talked => Interlocked.Add(ref done, talked) < goal);
                }
            })));
            memory = memory.Add(server.Memory);
        }

        Array.ForEach(guests, guest => guest.Dispose());
        return memory;
    }

    /// <summary>One talk from the beginning to the end.</summary>
    public static async Task OnceAsync(Talk talk, Person person) => await StayAsync(person, talk, _ => false);

    /// <param name="talked">Told of the turns of every talk; false when it is enough.</param>
    private static async Task StayAsync(Person person, Talk talk, Func<int, bool> talked)
    {
        await talk.Begin(person);
        var isEnough = false;
        for (var number = 0; number < TalksEach && !isEnough; number++)
        {
            foreach (var step in talk.Steps)
            {
                await step(person, number);
            }

            isEnough = !talked(talk.Steps.Count);
        }
    }
}
