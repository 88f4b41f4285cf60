using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NotesBot.Tests.BotFramework.Connector;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class TeamsEventTests
{
    [Theory]
    [InlineData("channelCreated", "ChannelCreated c t")]
    [InlineData("channelDeleted", "ChannelDeleted c t")]
    [InlineData("channelRenamed", "ChannelRenamed c t")]
    [InlineData("channelRestored", "ChannelRestored c t")]
    [InlineData("teamArchived", "TeamArchived t")]
    [InlineData("teamDeleted", "TeamDeleted t")]
    [InlineData("teamHardDeleted", "TeamHardDeleted t")]
    [InlineData("teamRenamed", "TeamRenamed t")]
    [InlineData("teamRestored", "TeamRestored t")]
    [InlineData("teamUnarchived", "TeamUnarchived t")]
    [InlineData("something new")]
    public async Task What_happens_to_teams_and_channels_has_its_method(string eventType, params string[] seen) =>
        Assert.Equal(seen, await SeenAsync(new Activity("conversationUpdate"), eventType));

    [Theory]
    [InlineData("messageUpdate", "editMessage", "MessageEdit")]
    [InlineData("messageUpdate", "undeleteMessage", "MessageUndelete")]
    [InlineData("messageUpdate", "something new")]
    [InlineData("messageDelete", "softDeleteMessage", "MessageSoftDelete")]
    [InlineData("messageDelete", "something new")]
    public async Task What_happens_to_messages_has_its_method(string type, string eventType, params string[] seen) =>
        Assert.Equal(seen, await SeenAsync(new Activity(type), eventType));

    [Theory]
    [InlineData("meetingStart", """{ "Title": "Call" }""", "MeetingStart Call")]
    [InlineData("meetingEnd", """{ "Title": "Call" }""", "MeetingEnd Call")]
    [InlineData("readReceipt", """{ "lastReadMessageId": "17" }""", "ReadReceipt 17")]
    [InlineData("meetingParticipantJoin", """{ "members": [{ "user": { "name": "Ann" } }] }""", "MeetingParticipantsJoin Ann")]
    [InlineData("meetingParticipantLeave", """{ "members": [{ "user": { "name": "Ann" } }] }""", "MeetingParticipantsLeave Ann")]
    public async Task What_happens_in_meetings_has_its_method(string name, string value, string seen)
    {
        var activity = new Activity("event") { Name = "application/vnd.microsoft." + name, Value = JsonElement.Parse(value) };
        Assert.Equal([seen], await SeenAsync(activity));
    }

    [Theory]
    [InlineData("conversationUpdate", "channelCreated")]
    [InlineData("messageUpdate", "editMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    public async Task Outside_of_Teams_none_of_this_has_a_meaning(string type, string eventType) =>
        Assert.Empty(await SeenAsync(new Activity(type) { ChannelId = "emulator" }, eventType));

    [Fact]
    public async Task Who_joins_is_looked_up_but_not_the_bot_and_not_who_is_known()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.WillAnswer(200, """{ "id": "u1", "email": "ann@example.com" }""");
        var known = new Microsoft.Bot.Schema.Teams.TeamsChannelAccount { Id = "u2", Email = "bob@example.com" };
        var update = new Activity("conversationUpdate") { MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("u1"), known] };
        Assert.Equal(["MembersAdded bot ann@example.com bob@example.com"], await SeenAsync(update, "teamMemberAdded", channel));
        Assert.Equal("/v3/conversations/t/members/u1", Assert.Single(channel.Requests).Target);
    }

    [Fact]
    public async Task Who_joined_and_left_again_is_known_by_id()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.WillAnswer(404, """{ "error": { "code": "ConversationNotFound" } }""");
        var update = new Activity("conversationUpdate") { MembersAdded = [new ChannelAccount("u1")] };
        Assert.Equal(["MembersAdded u1"], await SeenAsync(update, "teamMemberAdded", channel));
    }

    [Fact]
    public async Task Another_refusal_is_a_fault()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.WillAnswer(403, """{ "error": { "code": "BotNotInConversationRoster" } }""");
        var update = new Activity("conversationUpdate") { MembersAdded = [new ChannelAccount("u1")] };
        await Assert.ThrowsAsync<ErrorResponseException>(() => SeenAsync(update, "teamMemberAdded", channel));
    }

    [Fact]
    public async Task Who_leaves_is_not_looked_up() => Assert.Equal(
        ["MembersRemoved u1"], await SeenAsync(new Activity("conversationUpdate") { MembersRemoved = [new ChannelAccount("u1")] }, "teamMemberRemoved"));

    private static async Task<List<string>> SeenAsync(Activity activity, string? eventType = null, FakeChannel? channel = null)
    {
        activity.ChannelId ??= Channels.Msteams;
        activity.Recipient = new ChannelAccount("bot");
        activity.ChannelData = JsonElement.Parse($$"""{ "eventType": "{{eventType}}", "channel": { "id": "c" }, "team": { "id": "t" } }""");
        var handler = new TeamsEventsHandler();
        using var turn = Turns.Of(activity);
        if (channel is not null)
        {
            turn.TurnState.Add<IConnectorClient>(new ConnectorClient(channel.Address, ConnectorHttp.Shared));
        }

        await ((IBot)handler).OnTurnAsync(turn);
        return handler.Seen;
    }
}
