using Microsoft.Bot.Schema;
using NotesBot.Turns;

namespace NotesBot.Bench.Reminders;

/// <summary>Conversation references as the bot keeps them, with words in braces for what differs from person to person.</summary>
internal static class References
{
    public static string Pattern { get; } = Visitor.ReachOf(new Activity
    {
        ChannelId = "msteams",
        ServiceUrl = "{url}",
        Conversation = new ConversationAccount { Id = "a:1{chat}{user}", TenantId = "{tenant}" },
        From = new ChannelAccount { Id = "29:1{user}", AadObjectId = "{user}" },
        Recipient = new ChannelAccount { Id = "28:00000000-0000-4000-8000-000000000000" },
    }).Reference!;
}
