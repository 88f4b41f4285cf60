using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NotesBot.Watching;

/// <summary>
/// What the bot counts and times of itself. A tag's value is always a word of the bot's own or a status of HTTP: nothing that somebody typed,
/// and no id, can become one.
/// </summary>
internal sealed class NotesBotMeter
{
    public const string Name = "NotesBot";

    /// <summary>The bot's own spans.</summary>
    public static readonly ActivitySource Spans = new(Name);

    // Up to the 15 seconds after which the channel has given up.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    };

    private readonly Counter<long> turns;
    private readonly Histogram<double> turnDuration;
    private readonly UpDownCounter<long> waiting;
    private readonly UpDownCounter<long> running;
    private readonly Counter<long> refused;
    private readonly Counter<long> sends;
    private readonly Counter<long> reminders;
    private readonly Counter<long> draftsSaved;
    private readonly Counter<long> notesPosted;

    public NotesBotMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        turns = meter.CreateCounter<long>("notesbot.turns", "{turn}", "Turns that ended.");
        turnDuration = meter.CreateHistogram(
            "notesbot.turn.duration", "s", "From an activity's arrival to its answer, waiting included.", tags: null, Seconds);
        waiting = meter.CreateUpDownCounter<long>("notesbot.turns.waiting", "{turn}", "Turns that wait for their beginning.");
        running = meter.CreateUpDownCounter<long>("notesbot.turns.running", "{turn}", "Turns that run.");
        refused = meter.CreateCounter<long>("notesbot.turns.refused", "{turn}", "Turns that were answered 503 and not begun.");
        sends = meter.CreateCounter<long>("notesbot.sends", "{request}", "Requests to the channel's connector.");
        reminders = meter.CreateCounter<long>("notesbot.reminders", "{reminder}", "Reminders that were due.");
        draftsSaved = meter.CreateCounter<long>("notesbot.drafts.saved", "{draft}", "Drafts that were begun or changed.");
        notesPosted = meter.CreateCounter<long>("notesbot.notes.posted", "{note}", "Notes that were posted.");
    }

    /// <param name="kind">Of the activity; see <see cref="TurnKinds"/>.</param>
    /// <param name="outcome">What came of it; see <see cref="TurnWatch"/>.</param>
    /// <param name="took">From its arrival.</param>
    public void TurnEnded(string kind, string outcome, TimeSpan took)
    {
        var tags = new TagList { { "kind", kind }, { "outcome", outcome } };
        turns.Add(1, tags);
        turnDuration.Record(took.TotalSeconds, tags);
    }

    public void TurnsWaiting(int change) => waiting.Add(change);

    public void TurnsRunning(int change) => running.Add(change);

    public void TurnRefused(string reason) => refused.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void Sent(string outcome) => sends.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Reminded(int count, string state) => reminders.Add(count, new KeyValuePair<string, object?>("state", state));

    public void DraftSaved() => draftsSaved.Add(1);

    public void NotePosted() => notesPosted.Add(1);
}
