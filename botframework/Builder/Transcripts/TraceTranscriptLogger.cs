using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Traces what is said.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool whole;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <param name="traceActivity">Whole activities as JSON; otherwise who spoke, and what only under a debugger.</param>
    public TraceTranscriptLogger(bool traceActivity) => whole = traceActivity;

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Trace.TraceInformation(whole ? SchemaJson.ToJson(activity) : Line(activity));
        return Task.CompletedTask;
    }

    private static string Line(IActivity activity)
    {
        var text = Debugger.IsAttached ? activity.AsMessageActivity()?.Text : null;
        return $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}] {text}".TrimEnd();
    }
}
