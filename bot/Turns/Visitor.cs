using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>Who sent an activity, from where, and what day it is there.</summary>
/// <param name="Id">Names the person in the store: the tenant and the directory's id, or the channel's where there is none.</param>
/// <param name="Now">In the person's time zone.</param>
internal sealed record Visitor(string Id, string Locale, TimeZoneInfo Zone, DateTimeOffset Now)
{
    private const string Personal = "personal";

    /// <param name="zone">The IANA name the person chose; the client's otherwise, UTC where it says none that is known.</param>
    public static Visitor Of(Activity activity, string? zone, DateTimeOffset now)
    {
        var client = ActivityJson.ClientInfo(activity);
        var found = Zones.Of(zone, client.GetValueOrDefault("timezone"), activity.LocalTimezone);
        return new Visitor(IdOf(activity), LocaleOf(activity, client) ?? "en-US", found, TimeZoneInfo.ConvertTime(now, found));
    }

    /// <summary>Where the person can be reached from now on: in the chat that this activity comes from.</summary>
    public static Reach ReachOf(Activity activity)
    {
        var client = ActivityJson.ClientInfo(activity);
        // Without an activity id, for what is sent later answers nothing; and without names, for nothing asks for them.
        var reference = new ConversationReference
        {
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Conversation = new ConversationAccount
            {
                Id = activity.Conversation.Id, ConversationType = Personal, TenantId = TenantOf(activity),
            },
            User = new ChannelAccount { Id = activity.From.Id, AadObjectId = DirectoryId(activity) },
            Bot = new ChannelAccount { Id = activity.Recipient?.Id },
        };
        return new Reach
        {
            Reference = ActivityJson.Write(reference),
            Locale = LocaleOf(activity, client),
            TimeZone = client.GetValueOrDefault("timezone") ?? activity.LocalTimezone,
        };
    }

    // Escaped, so that no tenant can be named for the beginning of somebody's id in another.
    public static string IdOf(Activity activity) =>
        $"{Uri.EscapeDataString(TenantOf(activity) ?? activity.ChannelId)}/{DirectoryId(activity) ?? activity.From.Id}";

    /// <summary>
    /// The tenants that an activity names, each once: in earnest never more than one, since nobody could tell whose it is.
    /// </summary>
    public static ImmutableArray<string> Tenants(Activity activity) =>
        (Named(activity.Conversation?.TenantId), Named(ActivityJson.Tenant(activity))) switch
        {
            ({ } one, { } other) when !one.Equals(other, StringComparison.OrdinalIgnoreCase) => [one, other],
            ({ } tenant, _) => [tenant],
            (null, { } tenant) => [tenant],
            _ => [],
        };

    /// <summary>The tenant whose data a turn sees; null where the activity names none.</summary>
    public static string? TenantOf(Activity activity) => Tenants(activity) is [var tenant, ..] ? tenant : null;

    /// <summary>The tenant, or the channel where there is none: the first part of a person's id.</summary>
    public static string TenantOf(string personId) => personId[..personId.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>
    /// Whether others may read along: in any kind of conversation but a personal one. Not every client says which it is; Teams' ids of chats
    /// with several people begin with 19.
    /// </summary>
    public static bool IsInGroup(Activity activity) => activity.Conversation switch
    {
        { IsGroup: true } => true,
        { ConversationType: { Length: > 0 } type } => !type.Equals(Personal, StringComparison.OrdinalIgnoreCase),
        var chat => chat.Id.StartsWith("19:", StringComparison.Ordinal),
    };

    private static string? DirectoryId(Activity activity) => Named(activity.From.AadObjectId);

    // Empty is none: what several people lack is nobody's name.
    private static string? Named(string? id) => id is { Length: > 0 } ? Written(id) : null;

    // One GUID may be written in several ways, and is one tenant or person all the same.
    private static string Written(string id) => Guid.TryParseExact(id, "D", out var guid) ? guid.ToString() : id;

    /// <summary>The language of the person's client, such as <c>zh-CN</c>.</summary>
    public static string? LocaleOf(Activity activity) => LocaleOf(activity, ActivityJson.ClientInfo(activity));

    private static string? LocaleOf(Activity activity, IReadOnlyDictionary<string, string> client) =>
        activity.Locale ?? client.GetValueOrDefault("locale");
}
