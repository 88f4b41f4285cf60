using Microsoft.Extensions.Options;

namespace NotesBot.Watching;

/// <summary>Registers what tells how the bot is.</summary>
internal static class WatchingServices
{
    /// <summary>Before all else that runs: what is told to stop last tells of everything before it.</summary>
    public static void AddWatching(this WebApplicationBuilder builder)
    {
        builder.Services.AddMetrics();
        builder.Services.AddOptions<TelemetrySettings>()
            .Configure<IConfiguration>((settings, configuration) => TelemetrySettings.Of(configuration, settings))
            .ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<TelemetrySettings>, TelemetrySettingsCheck>()
            .AddSingleton<NotesBotMeter>()
            .AddHostedService<Telemetry>();
        builder.AddJsonLog();
        builder.AddHealth();
    }
}
