using System.Collections.Immutable;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Turns;

/// <summary>A program that takes turns, and what is said to it.</summary>
internal sealed record Contender(string Name, Talk Talk, Func<string, Task<Server>> StartAsync)
{
    private static readonly string Own = typeof(Contender).Assembly.Location;

    public static readonly ImmutableArray<Contender> All =
    [
        new("limit", Talk.Echo, database => Server.StartAsync(Own, Serve.Name, "limit", database)),
        new("ticket", Talk.Ticket, database => Server.StartAsync(Own, Serve.Name, "ticket", database)),
        new("note", Talk.Note, database => Server.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "NotesBot.dll"), "--environment", "Development", "--urls", "http://127.0.0.1:0",
            "--Database:Path", database, "--Logging:LogLevel:Default", "Warning")),
    ];
}
