using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;

namespace NotesBot.Watching;

/// <summary>The database driver names its pool by the connection string, unless it was given a name: that tag isn't sent.</summary>
internal static class PlainMetrics
{
    private static readonly string[] OfTheDatabase = ["db.client.connection.state", "db.operation.name", "db.response.status_code", "error.type"];

    public static MetricStreamConfiguration? Of(Instrument instrument) =>
        instrument.Meter.Name == "Npgsql" ? new MetricStreamConfiguration { TagKeys = OfTheDatabase } : null;
}
