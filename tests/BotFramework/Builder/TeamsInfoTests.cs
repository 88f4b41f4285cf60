using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NotesBot.Tests.BotFramework.Connector;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class TeamsInfoTests : IAsyncLifetime
{
    private FakeChannel channel = null!;

    public async Task InitializeAsync() => channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync() => await channel.DisposeAsync();

    [Fact]
    public async Task A_member_is_looked_for_in_the_team_or_else_in_the_conversation()
    {
        const string Ann = """{ "id": "u1", "givenName": "Ann", "userRole": "user" }""";
        channel.WillAnswer(200, Ann);
        channel.WillAnswer(200, Ann);
        using var team = Turn(team: "19:t");
        using var chat = Turn();
        Assert.Equal("Ann", (await TeamsInfo.GetMemberAsync(team, "u1")).GivenName);
        Assert.Equal("user", (await TeamsInfo.GetMemberAsync(chat, "u1")).UserRole);
        Assert.Equal(["/v3/conversations/19%3At/members/u1", "/v3/conversations/c1/members/u1"], channel.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        channel.WillAnswer(200, """{ "continuationToken": "more", "members": [{ "id": "u1", "email": "ann@example.com" }] }""");
        using var turn = Turn();
        var page = await TeamsInfo.GetPagedMembersAsync(turn, 5, "before");
        Assert.Equal(("more", "ann@example.com"), (page.ContinuationToken, Assert.Single(page.Members).Email));
        Assert.Equal("/v3/conversations/c1/pagedmembers?pageSize=5&continuationToken=before", channel.Requests[0].Target);
    }

    [Fact]
    public async Task A_team_tells_its_details_and_channels()
    {
        channel.WillAnswer(200, """{ "id": "19:t", "name": "Field", "aadGroupId": "g" }""");
        channel.WillAnswer(200, """{ "conversations": [{ "id": "c", "name": "General" }] }""");
        using var turn = Turn(team: "19:t");
        Assert.Equal("g", (await TeamsInfo.GetTeamDetailsAsync(turn)).AadGroupId);
        Assert.Equal("General", Assert.Single(await TeamsInfo.GetTeamChannelsAsync(turn)).Name);
        Assert.Equal(["/v3/teams/19%3At", "/v3/teams/19%3At/conversations"], channel.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task Without_a_team_or_a_connector_there_is_nobody_to_ask()
    {
        using var chat = Turn();
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(chat));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(chat, "u1"));
        using var alone = Turns.In();
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(alone, "u1"));
    }

    [Fact]
    public void An_activity_tells_where_in_Teams_it_happened()
    {
        var activity = Turns.Message();
        Assert.Null(activity.TeamsGetTeamInfo());
        activity.ChannelData = JsonElement.Parse(
            """{ "team": { "id": "t" }, "channel": { "id": "c" }, "meeting": { "id": "m" }, "settings": { "selectedChannel": { "id": "s" } }, "onBehalfOf": [{ "mri": "x" }] }""");
        Assert.Equal(("t", "c", "m"), (activity.TeamsGetTeamInfo().Id, activity.TeamsGetChannelId(), activity.TeamsGetMeetingInfo().Id));
        Assert.Equal(("s", "x"), (activity.TeamsGetSelectedChannelId(), activity.TeamsGetTeamOnBehalfOf()[0].Mri));
    }

    [Fact]
    public void A_message_can_alert_a_person_in_the_feed_or_in_the_meeting()
    {
        var message = MessageFactory.Text("due");
        message.TeamsNotifyUser();
        Assert.True(Assert.IsType<TeamsChannelData>(message.ChannelData).Notification.Alert);
        message.TeamsNotifyUser(true, "https://example.com");
        var notification = message.GetChannelData<TeamsChannelData>().Notification;
        Assert.Equal((false, true, "https://example.com"), (notification.Alert, notification.AlertInMeeting, notification.ExternalResourceUrl));
    }

    private TurnContext Turn(string? team = null)
    {
        var activity = Turns.Message();
        activity.ChannelData = team is null ? null : new TeamsChannelData { Team = new TeamInfo(team) };
        var turn = Turns.Of(activity);
        turn.TurnState.Add<IConnectorClient>(new ConnectorClient(channel.Address, ConnectorHttp.Shared));
        return turn;
    }
}
