using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace NotesBot.Watching;

/// <summary>
/// Leaves of each span what can name nobody. The libraries' own spans hold addresses, and the connector's addresses hold conversations:
/// of their tags only those on this list are sent. What an exception says isn't sent either, nor what somebody outside wrote into the
/// trace's state.
/// </summary>
internal sealed class PlainSpans : BaseProcessor<Activity>
{
    /// <summary>The setting that keeps the SDK from sending the events of spans, which hold the texts of exceptions.</summary>
    public static readonly KeyValuePair<string, string?> WithoutEvents = new("OTEL_SPAN_EVENT_COUNT_LIMIT", "0");

    private const string OfTheDatabase = "Npgsql";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Kept = new Dictionary<string, FrozenSet<string>>
    {
        [NotesBotMeter.Name] = ["notesbot.kind", "notesbot.outcome", "error.type"],
        ["Microsoft.AspNetCore"] = ["http.request.method", "http.response.status_code", "http.route", "error.type"],
        ["System.Net.Http"] = ["http.request.method", "http.response.status_code", "server.address", "error.type"],
        [OfTheDatabase] = ["db.system.name", "db.operation.name", "db.response.status_code", "error.type"],
    }.ToFrozenDictionary();

    /// <summary>Whose spans are sent.</summary>
    public static IEnumerable<string> Sources => Kept.Keys;

    public override void OnEnd(Activity data)
    {
        var kept = Kept.GetValueOrDefault(data.Source.Name, []);
        foreach (var tag in data.TagObjects.Where(tag => !kept.Contains(tag.Key)).ToList())
        {
            data.SetTag(tag.Key, null);
        }

        data.SetStatus(data.Status); // without its description
        data.TraceStateString = null;
        if (data.Source.Name == OfTheDatabase)
        {
            data.DisplayName = OfTheDatabase;
        }
    }
}
