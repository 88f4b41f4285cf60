using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NotesBot.Reminders;
using NotesBot.Watching;

namespace NotesBot.Tests.Watching;

/// <summary>Whether the runner gets on is told from its last sign.</summary>
public sealed class RemindersHealthTests
{
    private readonly SteppedClock clock = new();
    private readonly ReminderPulse pulse;
    private readonly RemindersHealth health;

    public RemindersHealthTests()
    {
        pulse = new ReminderPulse(Options.Create(new CadenceOptions { TickSeconds = 20, SendSeconds = 60 }), clock);
        health = new RemindersHealth(pulse);
    }

    [Fact]
    public async Task A_runner_without_a_sign_for_three_ticks_and_a_send_is_gone()
    {
        clock.Advance(TimeSpan.FromSeconds(120));
        Assert.Equal(HealthStatus.Healthy, await StatusAsync());

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync());

        pulse.Looked(failed: false);
        Assert.Equal(HealthStatus.Healthy, await StatusAsync());
    }

    [Fact]
    public async Task A_look_that_takes_long_because_it_sends_to_many_is_none_that_is_stuck()
    {
        for (var person = 0; person < 100; person++)
        {
            clock.Advance(TimeSpan.FromSeconds(60));
            pulse.Beat();
            Assert.Equal(HealthStatus.Healthy, await StatusAsync());
        }
    }

    [Fact]
    public async Task A_look_that_failed_is_told_until_one_succeeds()
    {
        pulse.Looked(failed: true);
        pulse.Beat();
        Assert.Equal(HealthStatus.Degraded, await StatusAsync());

        pulse.Looked(failed: false);
        Assert.Equal(HealthStatus.Healthy, await StatusAsync());
    }

    private async Task<HealthStatus> StatusAsync() => (await health.CheckHealthAsync(new HealthCheckContext())).Status;
}
