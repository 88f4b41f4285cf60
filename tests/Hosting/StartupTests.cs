using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NotesBot.Tests.Hosting;

/// <summary>The program itself, with a setting that can't be: it ends with plain lines that say which, and what to write instead.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--Clock:StartAt=nonsense", "Clock:StartAt", "2026-01-31T09:00:00Z")]
    [InlineData("--Clock:StartAt=0001-01-01", "Clock:StartAt", "2026-01-31T09:00:00Z")]
    [InlineData("--urls=nonsense", "Urls", "http://127.0.0.1:3978")]
    [InlineData("--urls=http://127.0.0.1:99999", "Urls", "http://127.0.0.1:3978")]
    [InlineData("--urls=http://127.0.0.1:0;http://127.0.0.1:many", "Urls", "http://127.0.0.1:3978")]
    [InlineData("--urls=ftp://127.0.0.1", "Urls", "http://127.0.0.1:3978")]
    [InlineData("--urls=http://localhost:0", "Urls", "127.0.0.1:0")]
    [InlineData("--urls=http://203.0.113.7:3978", "Urls", "http://127.0.0.1:3978")]
    [InlineData("--Cadence:Hour=24", "Cadence:Hour", "0 to 23")]
    [InlineData("--Cadence:Hour=nine", "Cadence:Hour", "nine")]
    [InlineData("--Cadence:Quarterly=maybe", "Cadence:Quarterly", "maybe")]
    [InlineData("--Cadence:EnterpriseStatus:Ladder=12, x, 21", "Cadence:EnterpriseStatus:Ladder", "12, 14, 18, 20, 21")]
    [InlineData("--Cadence:EnterpriseStatus:Ladder=12, 14", "Cadence:EnterpriseStatus:Ladder", "21")]
    [InlineData("--Cadence:LeaseSeconds=60", "Cadence:LeaseSeconds", "120")]
    [InlineData("--Load:TurnsAtOnce=0", "Load:TurnsAtOnce", "1 to 10000")]
    [InlineData("--Load:TurnsWaiting=-1", "Load:TurnsWaiting", "0 to 100000")]
    [InlineData("--Load:TurnsPerConversation=many", "Load:TurnsPerConversation", "many")]
    [InlineData("--Load:WaitSeconds=16", "Load:WaitSeconds", "1 to 15")]
    [InlineData("--Load:LingerSeconds=26", "Load:LingerSeconds", "0 to 25")]
    [InlineData("--OTEL_EXPORTER_OTLP_ENDPOINT=nonsense", "OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317")]
    [InlineData("--OTEL_EXPORTER_OTLP_PROTOCOL=http/json", "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]
    [InlineData("--Turns:Seconds=0", "Turns:Seconds", "between 1 and 600")]
    [InlineData("--Turns:TellSeconds=601", "Turns:TellSeconds", "between 1 and 600")]
    [InlineData("--MicrosoftAppId=11111111-2222-3333-4444-555555555555", "MicrosoftAppPassword", "client secret")]
    public async Task A_wrong_setting_stops_the_bot_and_is_named(string argument, string name, string instead)
    {
        var (code, errors, _) = await RunAsync(argument);

        Assert.Equal(1, code);
        Assert.StartsWith("NotesBot did not start:", errors, StringComparison.Ordinal);
        Assert.Contains($"* {name}", errors, StringComparison.Ordinal);
        Assert.Contains(instead, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_stops_the_bot_and_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (code, errors, _) = await RunAsync($"--urls=http://{other.LocalEndpoint}");

        Assert.Equal(1, code);
        Assert.Contains("--urls http://127.0.0.1:3979", errors, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Errors, string Output)> RunAsync(string argument)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = SourceTree.Folder("bot"),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "NotesBot.dll"), "--environment", "Development",
            "--urls", "http://127.0.0.1:0", "--Database:Path", Path.Combine(folder, "notesbot.db"), argument,
        ];
        foreach (var each in arguments)
        {
            start.ArgumentList.Add(each);
        }

        using var bot = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var errors = bot.StandardError.ReadToEndAsync(patience.Token);
        var output = bot.StandardOutput.ReadToEndAsync(patience.Token);
        try
        {
            await bot.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!bot.HasExited)
            {
                bot.Kill();
            }
        }

        Assert.DoesNotContain("   at ", await errors + await output, StringComparison.Ordinal);
        return (bot.ExitCode, await errors, await output);
    }
}
