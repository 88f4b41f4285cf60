using Microsoft.Extensions.Diagnostics.HealthChecks;
using NotesBot.Hosting;

namespace NotesBot.Watching;

/// <summary>
/// Whether the bot can sign in, as the trial found it; nobody signs in for a probe. A login service that is away says nothing of the
/// credentials and would take every machine out at once, so that alone doesn't.
/// </summary>
internal sealed class CredentialsHealth(SignInTrial trial) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(trial.Finding switch
        {
            { State: SignInState.SignedIn or SignInState.NotNeeded } => HealthCheckResult.Healthy(),
            { State: SignInState.NotReached, Advice: var advice } => HealthCheckResult.Degraded(advice),
            { State: SignInState.Refused, Advice: var advice } => HealthCheckResult.Unhealthy(advice),
            _ => HealthCheckResult.Unhealthy("The bot is signing in for the first time."),
        });
}
