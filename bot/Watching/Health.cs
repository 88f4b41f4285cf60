using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NotesBot.Watching;

/// <summary>
/// <c>/healthz</c>: the process answers, and needs nothing for it. <c>/readyz</c>: it can do its work. Neither asks who asks.
/// </summary>
internal static class Health
{
    private const string Process = "process";

    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<DatabaseHealth>()
            .AddSingleton<IHealthCheckPublisher, HealthLog>()
            .AddHealthChecks()
            .AddCheck<StoppingHealth>(Process)
            .AddCheck<DatabaseHealth>("database")
            .AddCheck<CredentialsHealth>("credentials")
            .AddCheck<RemindersHealth>("reminders");
        builder.Services.Configure<HealthCheckPublisherOptions>(options =>
        {
            options.Period = TimeSpan.FromSeconds(30);
            options.Predicate = check => check.Name != Process; // whoever stops it knows
        });

        // It would say the same at every probe.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthAnswer.WriteAliveAsync })
            .DisableHttpMetrics();
        app.MapHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteReadyAsync })
            .DisableHttpMetrics();
    }
}
