using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>Turns as the tests begin them.</summary>
internal static class Turns
{
    public static Activity Message(string text = "hi", string conversation = "c1", string user = "u1", string channel = "test") => new()
    {
        Type = ActivityTypes.Message,
        Id = "incoming",
        Text = text,
        ChannelId = channel,
        ServiceUrl = "https://test.example",
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount(user, "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
    };

    public static TurnContext Of(Activity activity, BotAdapter? adapter = null) => new(adapter ?? new TestAdapter(), activity);

    public static TurnContext In(string conversation = "c1", string user = "u1") => Of(Message("hi", conversation, user));
}
