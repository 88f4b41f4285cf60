using Microsoft.Extensions.Diagnostics.HealthChecks;
using NotesBot.Reminders;

namespace NotesBot.Watching;

/// <summary>
/// Whether reminders are looked for. A runner that is stuck means that this process is; looks that fail fail on every machine alike, and
/// are no reason to send nobody to any of them.
/// </summary>
internal sealed class RemindersHealth(ReminderPulse pulse) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            pulse.IsGone ? HealthCheckResult.Unhealthy(
                $"No look for reminders has ended for {pulse.Longest.TotalSeconds} seconds: start this process anew, and keep its log.")
            : pulse.HasFailed ? HealthCheckResult.Degraded("The last look for reminders failed: see the events 44 and 102 in the log.")
            : HealthCheckResult.Healthy());
}
