using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NotesBot.Watching;

/// <summary>Says in the log what is wrong with a part of the bot and what to do: once, when it becomes so, and when it is over.</summary>
internal sealed partial class HealthLog(ILogger<HealthLog> log) : IHealthCheckPublisher
{
    private readonly Dictionary<string, string> said = new(StringComparer.Ordinal);

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var (part, entry) in report.Entries)
        {
            if (entry.Status == HealthStatus.Healthy)
            {
                if (said.Remove(part))
                {
                    LogRight(part);
                }
            }
            else if (entry.Description is { } sentence && said.GetValueOrDefault(part) != sentence)
            {
                said[part] = sentence;
                LogWrong(entry.Status == HealthStatus.Unhealthy ? LogLevel.Error : LogLevel.Warning, part, sentence);
            }
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(EventId = 61, Message = "Not well: {Part}. {Sentence}")]
    private partial void LogWrong(LogLevel level, string part, string sentence);

    [LoggerMessage(EventId = 62, Level = LogLevel.Information, Message = "Well again: {Part}.")]
    private partial void LogRight(string part);
}
