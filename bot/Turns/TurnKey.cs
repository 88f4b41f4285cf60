using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;

namespace NotesBot.Turns;

/// <summary>Names an activity, so that one delivered again is known. The time stamp may differ then, and is left out.</summary>
internal static class TurnKey
{
    public static string Of(Activity activity)
    {
        var id = activity.Id ?? Guid.NewGuid().ToString("N"); // without an id nothing can be recognised
        var name = $"{activity.ChannelId}\n{activity.Conversation.Id}\n{activity.Type}\n{id}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    }
}
