using System.Collections.Concurrent;
using System.Diagnostics;

namespace NotesBot.Tests.Reminders;

/// <summary>The bot as a process of its own, which can be killed. It looks for what is due every second.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Greeting = "NotesBot is here, open it in a browser: ";
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private BotProcess(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        _ = ReadOnAsync();
    }

    public Uri Address { get; }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    /// <summary>What it has logged since it listens, where it was told to log anything.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <param name="now">Where its clock starts.</param>
    /// <param name="settings">By their whole names; of two with the same name the later one counts.</param>
    public static Task<BotProcess> StartAsync(DateTimeOffset now, params (string Name, string Value)[] settings) => StartAsync([], now, settings);

    /// <param name="under">The program, with its arguments, that runs the bot; empty for none.</param>
    /// <param name="now">Where its clock starts.</param>
    /// <param name="settings">By their whole names; of two with the same name the later one counts.</param>
    public static async Task<BotProcess> StartAsync(string[] under, DateTimeOffset now, params (string Name, string Value)[] settings)
    {
        var process = Begin(under, now, settings);
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

    /// <summary>Starts it and kills it after that time, mostly before it listens.</summary>
    public static async Task KilledAsync(TimeSpan after, DateTimeOffset now, params (string Name, string Value)[] settings)
    {
        using var process = Begin([], now, settings);
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static Process Begin(string[] under, DateTimeOffset now, (string Name, string Value)[] settings)
    {
        string[] command =
        [
            .. under, "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "NotesBot.dll"), "--environment", "Development",
            "--urls", "http://127.0.0.1:0", "--Clock:StartAt", $"{now:O}", "--Cadence:TickSeconds", "1",
            "--Logging:LogLevel:Default", "None", .. settings.SelectMany(setting => new[] { $"--{setting.Name}", setting.Value }),
        ];
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = SourceTree.Folder("bot"), RedirectStandardOutput = true };
        return Process.Start(start)!;
    }

    /// <summary>Waits until lines with these words have been logged so many times.</summary>
    public async Task LoggedAsync(string words, int times)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (lines.Count(line => line.Contains(words, StringComparison.Ordinal)) < times)
        {
            await Task.Delay(20, patience.Token);
        }
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
        await SignalAsync("TERM");
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

    /// <param name="signal">Such as STOP, after which it does nothing until CONT.</param>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
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

    private async Task ReadOnAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
        }
    }
}
