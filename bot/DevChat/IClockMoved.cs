using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>What the host does when the development clock was moved, such as running the reminder pass at once.</summary>
public interface IClockMoved
{
    /// <summary>Acts on the new time.</summary>
    /// <returns>Fields for the answer of <c>POST /devchat/clock</c>, put beside <c>now</c>.</returns>
    Task<JsonObject> OnClockMovedAsync(CancellationToken cancellationToken);
}
