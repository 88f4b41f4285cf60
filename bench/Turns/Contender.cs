using System.Collections.Immutable;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Turns;

/// <summary>A program that takes turns, and what is said to it.</summary>
internal sealed record Contender(string Name, Talk Talk, Func<string, Task<Server>> StartAsync)
{
    private static readonly string Program = typeof(Contender).Assembly.Location;

    /// <summary>Those that are parts of this program.</summary>
    public static readonly ImmutableArray<Contender> Own =
    [
        new("limit", Talk.Echo, database => Server.StartAsync(Program, Serve.Name, "limit", database)),
        new("ticket", Talk.Ticket, database => Server.StartAsync(Program, Serve.Name, "ticket", database)),
    ];
}
