using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NotesBot.Watching;

/// <summary>
/// What a probe is told. Anybody may ask, so it is the parts' names and states and nothing more; what is wrong with them stands in the log,
/// which has readers of its own. In Development, which talks to this machine alone, it stands here too.
/// </summary>
internal static class HealthAnswer
{
    public static Task WriteAliveAsync(HttpContext http, HealthReport report) =>
        WriteAsync(http, new JsonObject { ["status"] = "alive" });

    public static Task WriteReadyAsync(HttpContext http, HealthReport report)
    {
        var isOpen = http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
        var parts = report.Entries.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)Of(part.Value, isOpen)));
        return WriteAsync(http, new JsonObject
        {
            ["status"] = report.Status == HealthStatus.Unhealthy ? "not_ready" : "ready",
            ["parts"] = new JsonObject(parts),
        });
    }

    // Probes come every few seconds: their spans would hide all others, and so aren't sent.
    private static Task WriteAsync(HttpContext http, JsonObject answer)
    {
        Activity.Current?.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        return http.Response.WriteAsJsonAsync(answer, http.RequestAborted);
    }

    private static JsonObject Of(HealthReportEntry part, bool isOpen)
    {
        var answer = new JsonObject { ["state"] = StateOf(part.Status) };
        if (isOpen && part.Description is { } sentence)
        {
            answer["what"] = sentence;
        }

        return answer;
    }

    private static string StateOf(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "ok",
        HealthStatus.Degraded => "degraded",
        _ => "failed",
    };
}
