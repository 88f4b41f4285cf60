using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using NotesBot.Notes.Cadence;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Tests.Stores;
using NotesBot.Turns;

namespace NotesBot.Tests.Reminders;

/// <summary>Puts people who track a customer into a database, as if they had told the bot.</summary>
internal static class Seed
{
    /// <summary>People who updated Contoso on that day.</summary>
    public static async Task TrackingAsync(
        IDatabase database, IEnumerable<string> ids, string serviceUrl, DateOnly updated, DateTimeOffset now, string zone = "America/New_York")
    {
        var clock = new ManualClock { Now = now };
        var options = Options.Create(new CadenceOptions());
        var desk = new AgendaDesk(new AgendaStore(database, clock), new Planner(options), options, clock);
        foreach (var id in ids)
        {
            var reach = ReachOf(id, serviceUrl, zone);
            await desk.ChangeAsync($"contoso/{id}", (agenda, _) => agenda with { Reach = reach }, CancellationToken.None);
            await desk.ChangeAsync(
                $"contoso/{id}",
                (agenda, moment) => Tracking.Saved(agenda, StatusKind.Enterprise, "Contoso", updated, null, null, moment),
                CancellationToken.None);
        }
    }

    public static Reach ReachOf(string id, string serviceUrl, string zone) => Visitor.ReachOf(new Activity
    {
        ChannelId = "msteams",
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount { Id = $"a:{id}", ConversationType = "personal", TenantId = "contoso" },
        From = new ChannelAccount { Id = $"29:{id}", AadObjectId = id },
        Recipient = new ChannelAccount { Id = "28:bot" },
        Locale = "en-US",
        LocalTimezone = zone,
    });
}
