using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NotesBot.Watching;

/// <summary>
/// Sends spans and metrics by OTLP, if the settings say where to. Otherwise nothing of it is made, and the instruments count for nobody.
/// </summary>
internal sealed partial class Telemetry(IConfiguration configuration, IOptions<TelemetrySettings> settings, ILogger<Telemetry> log)
    : IHostedService
{
    /// <summary>For what is still to be sent when the bot stops.</summary>
    private const int LastMilliseconds = 3000;

    private static readonly string[] Meters =
    [
        NotesBotMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime",
        "Npgsql",
    ];

    private TracerProvider? spans;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Value.Endpoint is not { } endpoint)
        {
            return Task.CompletedTask;
        }

        spans = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(Configure)
            .ConfigureResource(Describe)
            .AddSource([.. PlainSpans.Sources])
            .AddProcessor(new PlainSpans())
            .AddOtlpExporter()
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(Configure)
            .ConfigureResource(Describe)
            .AddMeter(Meters)
            .AddView(PlainMetrics.Of)
            .AddOtlpExporter()
            .Build();
        var host = new Uri(endpoint).Authority;
        LogSends(host);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(
            Task.Run(() => spans?.Shutdown(LastMilliseconds), CancellationToken.None),
            Task.Run(() => metrics?.Shutdown(LastMilliseconds), CancellationToken.None));
        spans?.Dispose();
        metrics?.Dispose();
    }

    // The exporter reads its settings (OTEL_*) itself: here from wherever the bot's settings are, not from the environment alone.
    private void Configure(IServiceCollection services) => services.AddSingleton<IConfiguration>(
        new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection([PlainSpans.WithoutEvents]).Build());

    // The settings (OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES) come last, and so win.
    private static void Describe(ResourceBuilder resource) => resource
        .Clear()
        .AddTelemetrySdk()
        .AddService("notesbot", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();

    [LoggerMessage(EventId = 65, Level = LogLevel.Information, Message = "Spans and metrics are sent to {Host}.")]
    private partial void LogSends(string host);
}
