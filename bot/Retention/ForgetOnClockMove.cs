using System.Text.Json.Nodes;
using NotesBot.DevChat;

namespace NotesBot.Retention;

/// <summary>When the development clock is moved, what is too old by then is forgotten at once, and the answer says how much that was.</summary>
internal sealed class ForgetOnClockMove(RetentionRun run) : IClockMoved
{
    public async Task<JsonObject> OnClockMovedAsync(CancellationToken cancellationToken) =>
        new() { ["forgotten"] = await run.LookAsync(cancellationToken) };
}
