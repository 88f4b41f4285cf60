using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NotesBot.Watching;

/// <summary>A process that is being stopped takes nothing more.</summary>
internal sealed class StoppingHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested
            ? HealthCheckResult.Unhealthy("The bot is being stopped.")
            : HealthCheckResult.Healthy());
}
