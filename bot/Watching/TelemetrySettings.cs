using Microsoft.Extensions.Options;

namespace NotesBot.Watching;

/// <summary>Where spans and metrics are sent. The names are OpenTelemetry's own, which its exporter reads itself.</summary>
internal sealed class TelemetrySettings
{
    public const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string ProtocolName = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>An HTTP address; null for nowhere.</summary>
    public string? Endpoint { get; set; }

    public string? Protocol { get; set; }

    public static TelemetrySettings Of(IConfiguration configuration, TelemetrySettings settings)
    {
        settings.Endpoint = configuration[EndpointName] is { Length: > 0 } endpoint ? endpoint.Trim() : null;
        settings.Protocol = configuration[ProtocolName];
        return settings;
    }
}

/// <summary>Names what the exporter would pass over without a word, and then send nothing.</summary>
internal sealed class TelemetrySettingsCheck : IValidateOptions<TelemetrySettings>
{
    public ValidateOptionsResult Validate(string? name, TelemetrySettings options)
    {
        List<string> faults = [];
        if (options.Endpoint is { } endpoint && !IsHttp(endpoint))
        {
            faults.Add($"{TelemetrySettings.EndpointName} is no HTTP address: write such as http://127.0.0.1:4317, or leave it out.");
        }

        if (options.Protocol is not (null or "" or "grpc" or "http/protobuf"))
        {
            faults.Add($"{TelemetrySettings.ProtocolName} must be grpc or http/protobuf.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool IsHttp(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
