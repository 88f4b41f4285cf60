using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Dapper;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.Watching;

/// <summary>The bot as an operator runs it: a process of its own in Production, real tokens both ways, and its log on standard output.</summary>
internal sealed class PublishedBot : IAsyncDisposable
{
    private const int Listens = 60;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporarySqlite file = new();
    private readonly ConcurrentQueue<string> lines = new();
    private readonly Process process = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private MachineIdentity identity = null!;
    private MetadataServer metadata = null!;
    private Task reading = Task.CompletedTask;

    public Channel Channel { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public string DatabasePath => file.Path;

    public Scene Scene { get; private set; } = null!;

    /// <summary>The lines of its log.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <param name="settings">By their whole names. OpenTelemetry's own (<c>OTEL_…</c>) go into its environment, as they usually do.</param>
    public static async Task<PublishedBot> StartAsync(params (string Name, string Value)[] settings)
    {
        var bot = new PublishedBot
        {
            Channel = await Channel.StartAsync(),
            identity = await MachineIdentity.StartAsync(),
            metadata = await MetadataServer.StartAsync(),
        };
        bot.Scene = new Scene { ServiceUrl = bot.Channel.ServiceUrl };
        bot.metadata.Keys = bot.Scene.Published;
        bot.Start(settings);
        bot.Address = await bot.address.Task.WaitAsync(Patience);
        return bot;
    }

    /// <summary>Changes the database behind the bot's back.</summary>
    public Task<int> SqlAsync(string sql) =>
        file.Database.WriteAsync(connection => connection.ExecuteAsync(sql), CancellationToken.None);

    public async Task<IReadOnlyList<string>> ColumnAsync(string sql) =>
        [.. await file.Database.ReadAsync(connection => connection.QueryAsync<string>(sql), CancellationToken.None)];

    public ChatPerson Person(string id) =>
        new(() => Address, Channel, id) { Tenant = Scene.Tenant, Token = () => Scene.Good().Signed() };

    /// <summary>Asks it to end, as whoever runs it does.</summary>
    public async Task AskToStopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <returns>The code with which it ended. By then all of its log has been read.</returns>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        await reading.WaitAsync(patience.Token);
        return process.ExitCode;
    }

    public async Task<int> StopAsync()
    {
        await AskToStopAsync();
        return await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
        await Channel.DisposeAsync();
        await identity.DisposeAsync();
        await metadata.DisposeAsync();
        file.Dispose();
    }

    private void Start((string Name, string Value)[] settings)
    {
        var start = process.StartInfo = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = SourceTree.Folder("bot"), RedirectStandardOutput = true,
        };
        (string Name, string Value)[] all =
        [
            ("environment", "Production"), ("Urls", "http://127.0.0.1:0"), ("Database:Path", file.Path),
            ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", Scene.AppId), ("MicrosoftAppTenantId", Scene.Tenant),
            ("AllowedServiceHosts", "127.0.0.1"), ("ToBotFromChannelOpenIdMetadataUrl", metadata.Address), .. settings,
        ];
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "NotesBot.dll"));
        foreach (var (name, value) in all.Where(one => !IsOfEnvironment(one.Name)))
        {
            start.ArgumentList.Add($"--{name}={value}");
        }

        foreach (var (name, value) in all.Where(one => IsOfEnvironment(one.Name)).Concat(identity.Environment))
        {
            start.Environment[name] = value;
        }

        process.Start();
        reading = ReadAsync();
    }

    private static bool IsOfEnvironment(string setting) => setting.StartsWith("OTEL_", StringComparison.Ordinal);

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
            if (line.Contains($"\"EventId\":{Listens},", StringComparison.Ordinal))
            {
                var listensOn = JsonNode.Parse(line)!["Message"]!.GetValue<string>().Split(' ')[3];
                address.TrySetResult(new Uri(new Uri(listensOn), "/"));
            }
        }

        address.TrySetException(new InvalidOperationException("The bot did not start:\n" + string.Join('\n', lines)));
    }
}
