using System.Diagnostics;
using System.Diagnostics.Metrics;
using NotesBot.Watching;

namespace NotesBot.Stores;

/// <summary>Times how long a caller waits until a change is durable, or has failed.</summary>
internal static class WriteTimes
{
    private static readonly Meter Meter = new(NotesBotMeter.Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "notesbot.database.write.duration",
        "s",
        "From a change to its being durable.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });

    public static async Task<T> OfAsync<T>(Func<Task<T>> write)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return await write();
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }
    }
}
