using System.Text.Json.Nodes;
using NotesBot.DevChat;

namespace NotesBot.Reminders;

/// <summary>When the development clock is moved, what has become due is sent at once, and the answer says what came of it.</summary>
internal sealed class RunOnClockMove(ReminderRunner runner) : IClockMoved
{
    public async Task<JsonObject> OnClockMovedAsync(CancellationToken cancellationToken)
    {
        var report = await runner.RunAsync(cancellationToken);
        return new JsonObject
        {
            ["due"] = report.Due,
            ["sent"] = report.Sent,
            ["deferred"] = report.Deferred,
            ["failed"] = report.Failed,
        };
    }
}
