using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using NotesBot.Tests.Chat;
using NotesBot.Watching;

namespace NotesBot.Tests.Watching;

/// <summary>What is wrong stands in the log once, however often somebody looks.</summary>
public sealed class HealthLogTests : IDisposable
{
    private readonly RecordedLog lines = new();
    private readonly LoggerFactory loggers;
    private readonly HealthLog log;

    public HealthLogTests()
    {
        loggers = new LoggerFactory([lines]);
        log = new HealthLog(loggers.CreateLogger<HealthLog>());
    }

    public void Dispose() => loggers.Dispose();

    [Fact]
    public async Task What_becomes_wrong_changes_and_is_right_again_is_said_each_time_once()
    {
        await SayAsync(HealthStatus.Healthy, null);
        Assert.Empty(lines.Lines);

        await SayAsync(HealthStatus.Unhealthy, "The secret has expired.");
        await SayAsync(HealthStatus.Unhealthy, "The secret has expired.");
        await SayAsync(HealthStatus.Degraded, "The service is away.");
        await SayAsync(HealthStatus.Degraded, "The service is away.");
        await SayAsync(HealthStatus.Healthy, null);
        await SayAsync(HealthStatus.Healthy, null);
        await SayAsync(HealthStatus.Unhealthy, "The secret has expired.");

        Assert.Equal(
            [
                "Error: Not well: credentials. The secret has expired.",
                "Warning: Not well: credentials. The service is away.",
                "Information: Well again: credentials.",
                "Error: Not well: credentials. The secret has expired.",
            ],
            lines.Lines);
    }

    private Task SayAsync(HealthStatus status, string? sentence)
    {
        var entry = new HealthReportEntry(status, sentence, TimeSpan.Zero, exception: null, data: null);
        return log.PublishAsync(
            new HealthReport(new Dictionary<string, HealthReportEntry> { ["credentials"] = entry }, TimeSpan.Zero), CancellationToken.None);
    }
}
