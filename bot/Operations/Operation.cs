using Microsoft.Extensions.Options;
using NotesBot.Stores;

namespace NotesBot.Operations;

/// <summary>What the program does instead of running the bot, when one of its arguments says so. The settings are the bot's.</summary>
internal static class Operation
{
    /// <returns>Null when the bot is to run.</returns>
    public static Task? Find(string[] args) =>
        args.Contains(CopyDatabase.Name) ? RunAsync([.. args.Where(arg => arg != CopyDatabase.Name)], CopyDatabase.RunAsync) : null;

    private static async Task RunAsync(string[] args, Func<DatabaseOptions, string, TextWriter, CancellationToken, Task> run)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddDatabaseOptions(builder.Configuration);
        await using var app = builder.Build();
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };
        await run(app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value, app.Environment.ContentRootPath, Console.Out, stop.Token);
    }
}
