using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>Adds the bot to a conversation and takes it out again, with the events that Teams sends.</summary>
internal sealed class Installation(Post post, ChatRecord record)
{
    public async Task<Delivery> AddAsync(Conversation conversation, Person by, string origin)
    {
        record.SetInstalled(conversation, true);
        var joined = new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(Bot.ToAccount()) };
        await post.SendAsync(InTeam(joined, conversation, "teamMemberAdded"), conversation, by, origin);
        return await TellAsync("add", conversation, by, origin);
    }

    /// <remarks>Out of a personal chat Teams sends the <c>installationUpdate</c> alone.</remarks>
    public async Task<Delivery> RemoveAsync(Conversation conversation, Person by, string origin)
    {
        record.SetInstalled(conversation, false);
        if (conversation.IsChannel)
        {
            var left = new JsonObject { ["type"] = "conversationUpdate", ["membersRemoved"] = new JsonArray(Bot.ToAccount()) };
            await post.SendAsync(InTeam(left, conversation, "teamMemberRemoved"), conversation, by, origin);
        }

        return await TellAsync("remove", conversation, by, origin);
    }

    private async Task<Delivery> TellAsync(string action, Conversation conversation, Person by, string origin) =>
        (await post.SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = action }, conversation, by, origin)).Delivery;

    private static JsonObject InTeam(JsonObject activity, Conversation conversation, string eventType)
    {
        if (conversation.IsChannel)
        {
            activity["channelData"] = new JsonObject { ["eventType"] = eventType };
        }

        return activity;
    }
}
