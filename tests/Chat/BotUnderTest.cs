using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NotesBot.DevChat;
using NotesBot.Hosting;

namespace NotesBot.Tests.Chat;

/// <summary>The whole bot on a port of its own with a database of its own, in this process; it can be restarted on the same ones.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-").FullName;
    private static readonly Uri AnyPort = new("http://127.0.0.1:0");

    private WebApplication? app;

    // On a busy machine the first turn alone may take longer than a turn may; who tests that sets it.
    private BotUnderTest(string startAt) =>
        (Settings["Clock:StartAt"], Settings["Turns:Seconds"], Settings["Load:WaitSeconds"]) = (startAt, "60", "15");

    /// <summary>Any free port at first; after a restart the same one, unless somebody took it meanwhile.</summary>
    public Uri Address { get; private set; } = AnyPort;

    public string DatabasePath => Path.Combine(folder, "notesbot.db");

    public RecordedLog Log { get; } = new();

    /// <summary>Heeded by the next start.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public IServiceProvider Services => app!.Services;

    /// <param name="startAt">An ISO instant: where the clock starts.</param>
    /// <param name="settings">Of the bot, by their whole names.</param>
    public static async Task<BotUnderTest> StartAsync(string startAt = "2020-04-01T12:00:00Z", params (string Name, string Value)[] settings)
    {
        var bot = new BotUnderTest(startAt);
        foreach (var (name, value) in settings)
        {
            bot.Settings[name] = value;
        }

        await bot.StartAgainAsync();
        return bot;
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAgainAsync()
    {
        try
        {
            await StartOnAsync(Address);
        }
        catch (IOException) when (Address != AnyPort)
        {
            await StopAsync();
            await StartOnAsync(AnyPort);
        }
    }

    private async Task StartOnAsync(Uri address)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development",
            ApplicationName = "NotesBot",
            ContentRootPath = SourceTree.Folder("bot"),
        });
        builder.Configuration["Urls"] = address.ToString();
        builder.Configuration["Database:Path"] = DatabasePath;
        foreach (var (name, value) in Settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Information);
        builder.AddNotesBot();
        app = builder.Build();
        app.MapNotesBot();
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    private async Task StopAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }
}
