using NotesBot.Bench.Turns.Limit;
using NotesBot.Bench.Turns.TicketBot;

namespace NotesBot.Bench.Turns;

/// <summary>The other side of <see cref="Contender"/>: this program as one of the bots.</summary>
internal static class Serve
{
    public const string Name = "serve";

    /// <returns>False when this isn't asked for.</returns>
    public static async Task<bool> RunAsync(string[] args)
    {
        if (args is not [Name, var bot, var database])
        {
            return false;
        }

        await using var app = bot == "limit" ? LimitApp.Build(database) : TicketApp.Build(database);
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Task.Delay(Timeout.Infinite);
        return true;
    }
}
