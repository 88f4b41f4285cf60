using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Stores;

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
        var found = Zones.Of(zone, client.GetValueOrDefault("timezone"), activity.LocalTimezone);
        return new Visitor(IdOf(activity), LocaleOf(activity) ?? "en-US", found, TimeZoneInfo.ConvertTime(now, found));
    }

    /// <summary>Where the person can be reached from now on: in the chat that this activity comes from.</summary>
    public static Reach ReachOf(Activity activity)
    {
        // Without an activity id, for what is sent later answers nothing; and without names, for nothing asks for them.
        var reference = new ConversationReference
        {
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Conversation = new ConversationAccount { Id = activity.Conversation.Id, ConversationType = "personal", TenantId = TenantOf(activity) },
            User = new ChannelAccount { Id = activity.From.Id, AadObjectId = activity.From.AadObjectId },
            Bot = new ChannelAccount { Id = activity.Recipient?.Id },
        };
        return new Reach
        {
            Reference = ActivityJson.Write(reference),
            Locale = LocaleOf(activity),
            TimeZone = ActivityJson.ClientInfo(activity).GetValueOrDefault("timezone") ?? activity.LocalTimezone,
        };
    }

    public static string IdOf(Activity activity) =>
        $"{TenantOf(activity) ?? activity.ChannelId}/{activity.From.AadObjectId ?? activity.From.Id}";

    /// <summary>The tenant, or the channel where there is none: the first part of a person's id.</summary>
    public static string TenantOf(string personId) => personId[..personId.IndexOf('/', StringComparison.Ordinal)];

    private static string? TenantOf(Activity activity) => activity.Conversation.TenantId ?? ActivityJson.Tenant(activity);

    /// <summary>Whether others read along. Not every client fills in both.</summary>
    public static bool IsInGroup(Activity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>The language of the person's client, such as <c>zh-CN</c>.</summary>
    public static string? LocaleOf(Activity activity) =>
        activity.Locale ?? ActivityJson.ClientInfo(activity).GetValueOrDefault("locale");
}
