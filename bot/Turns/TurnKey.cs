using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace NotesBot.Turns;

/// <summary>Names an activity, so that one delivered again is known. The time stamp may differ then, and is left out.</summary>
internal static class TurnKey
{
    private const string Kept = "NotesBot.TurnKey";

    /// <summary>The same through the whole turn, also that of an activity without an id.</summary>
    public static string Of(ITurnContext context)
    {
        if (context.TurnState.Get<string>(Kept) is { } kept)
        {
            return kept;
        }

        var key = Of(context.Activity);
        context.TurnState.Set(Kept, key);
        return key;
    }

    private static string Of(Activity activity)
    {
        var id = activity.Id ?? Guid.NewGuid().ToString("N"); // without an id nothing can be recognised
        var name = $"{activity.ChannelId}\n{activity.Conversation.Id}\n{activity.Type}\n{id}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    }
}
