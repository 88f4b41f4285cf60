using Microsoft.Bot.Schema;
using NotesBot.Cards;

namespace NotesBot.Turns;

/// <summary>Who sent an activity, from where, and what day it is there.</summary>
/// <param name="Id">Names the person in the store: the tenant and the directory's id, or the channel's where there is none.</param>
/// <param name="Now">In the person's time zone.</param>
internal sealed record Visitor(string Id, string Locale, TimeZoneInfo Zone, DateTimeOffset Now)
{
    /// <param name="zone">The IANA name the person chose; the client's otherwise, UTC where it says none that is known.</param>
    public static Visitor Of(Activity activity, string? zone, DateTimeOffset now)
    {
        var client = ActivityJson.ClientInfo(activity);
        var found = ZoneOf(zone) ?? ZoneOf(client.GetValueOrDefault("timezone")) ?? ZoneOf(activity.LocalTimezone) ?? TimeZoneInfo.Utc;
        return new Visitor(
            IdOf(activity),
            activity.Locale ?? client.GetValueOrDefault("locale") ?? "en-US",
            found,
            TimeZoneInfo.ConvertTime(now, found));
    }

    public static string IdOf(Activity activity)
    {
        var tenant = activity.Conversation.TenantId ?? ActivityJson.Tenant(activity) ?? activity.ChannelId;
        return $"{tenant}/{activity.From.AadObjectId ?? activity.From.Id}";
    }

    /// <summary>Whether others read along. Not every client fills in both.</summary>
    public static bool IsInGroup(Activity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    // The scheme of names differs by system, and a slim image may lack the zones; the client's word is never worth an error.
    private static TimeZoneInfo? ZoneOf(string? name) =>
        !string.IsNullOrEmpty(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
