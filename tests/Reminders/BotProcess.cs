using System.Diagnostics;

namespace NotesBot.Tests.Reminders;

/// <summary>The bot as a process of its own, which can be killed. It looks for what is due every second.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Greeting = "NotesBot is here, open it in a browser: ";
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private readonly Process process;

    private BotProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="database">The path of its database.</param>
    /// <param name="now">Where its clock starts.</param>
    /// <param name="settings">By their whole names.</param>
    public static async Task<BotProcess> StartAsync(string database, DateTimeOffset now, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = SourceTree.Folder("bot"), RedirectStandardOutput = true };
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "NotesBot.dll"), "--environment", "Development", "--urls", "http://127.0.0.1:0",
            "--Database:Path", database, "--Clock:StartAt", $"{now:O}", "--Cadence:TickSeconds", "1",
            "--Logging:LogLevel:Default", "None", .. settings.SelectMany(setting => new[] { $"--{setting.Name}", setting.Value }),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var stuck = patience.Token.Register(process.Kill);
        while (await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            if (line.StartsWith(Greeting, StringComparison.Ordinal))
            {
                return new BotProcess(process, new Uri(line[Greeting.Length..]));
            }
        }

        throw new InvalidOperationException("The bot did not start.");
    }

    /// <summary>At once, in the middle of whatever it does.</summary>
    public Task KillAsync()
    {
        process.Kill();
        return process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, and waits until it takes no more requests.</summary>
    public async Task AskToStopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        try
        {
            while (true)
            {
                using var answer = await Http.GetAsync(new Uri(Address, "/devchat/clock"));
            }
        }
        catch (HttpRequestException)
        {
            // It doesn't listen any more.
        }
    }

    /// <returns>The code with which it ended.</returns>
    public async Task<int> StopAsync()
    {
        await AskToStopAsync();
        return await EndAsync();
    }

    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }
}
