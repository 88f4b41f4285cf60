using Dapper;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NotesBot.Stores;
using OpenTelemetry;

namespace NotesBot.Watching;

/// <summary>Whether the database answers. It is asked one question at a time, however many want to know.</summary>
internal sealed class DatabaseHealth(IDatabase database, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock asking = new();
    private Task answer = Task.CompletedTask;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await Answer().WaitAsync(Patience, clock, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy(
                $"The database doesn't answer within {Patience.TotalSeconds} seconds: look at its server or disk, and at the settings Database:*.");
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(
                $"The database can't be read ({fault.GetType().Name}): look at its server or disk, and at the settings Database:*.");
        }
    }

    private Task Answer()
    {
        lock (asking)
        {
            return answer = answer.IsCompleted ? Task.Run(AskAsync) : answer;
        }
    }

    // A table of the bot's own: the database itself may be there, and empty. It makes no spans: the bot does no work for anybody.
    private async Task AskAsync()
    {
        using var quiet = SuppressInstrumentationScope.Begin();
        await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long?>("SELECT 1 FROM turn LIMIT 1"), CancellationToken.None);
    }
}
