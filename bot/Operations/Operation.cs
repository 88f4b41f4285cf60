using Microsoft.Extensions.Options;
using NotesBot.Stores;

namespace NotesBot.Operations;

/// <summary>What the program does instead of running the bot, when one of its arguments says so. The settings are the bot's.</summary>
internal static class Operation
{
    private delegate Task Run(DatabaseOptions options, string root, CancellationToken cancellationToken);

    /// <returns>Null when the bot is to run.</returns>
    public static Task? Find(string[] args) =>
        args.Contains(CopyDatabase.Name)
            ? RunAsync([.. args.Where(arg => arg != CopyDatabase.Name)], (options, root, stop) => CopyDatabase.RunAsync(options, root, Console.Out, stop))
        : Array.IndexOf(args, DeletePerson.Name) is >= 0 and var at
            ? RunAsync(
                [.. args.Take(at), .. args.Skip(at + 2)],
                async (options, root, stop) =>
                {
                    var database = StoreServices.Open(options, root, DateTimeOffset.UtcNow);
                    using var open = (IDisposable)database;
                    await DeletePerson.RunAsync(args.ElementAtOrDefault(at + 1), database, Console.Out, stop);
                })
        : null;

    private static async Task RunAsync(string[] args, Run run)
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
        await run(app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value, app.Environment.ContentRootPath, stop.Token);
    }
}
