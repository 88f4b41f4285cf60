using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace NotesBot.Tests.BotFramework.Schema;

public sealed class TeamsDataTests
{
    [Fact]
    public void Channel_data_is_read_as_what_Teams_sends()
    {
        var data = Activity("""
            { "tenant": { "id": "t" }, "team": { "id": "team", "aadGroupId": "g" }, "channel": { "id": "c" }, "eventType": "teamRenamed",
              "onBehalfOf": [{ "itemid": 0, "mri": "29:1" }], "legacy": { "a": 1 }, "meeting": { "id": "m" } }
            """).GetChannelData<TeamsChannelData>();
        Assert.Equal(("t", "team", "c", "teamRenamed", "m"), (data.Tenant.Id, data.Team.Id, data.Channel.Id, data.EventType, data.Meeting.Id));
        Assert.Equal("29:1", Assert.Single(data.OnBehalfOf).Mri);
        Assert.Contains("legacy", data.AdditionalProperties.Keys);
        Assert.Contains("\"legacy\":{ \"a\": 1 }", SchemaJson.ToJson(data), StringComparison.Ordinal);
    }

    [Fact]
    public void Channel_data_of_another_shape_is_refused_politely()
    {
        Assert.False(Activity("[1]").TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(Activity("null").TryGetChannelData<TeamsChannelData>(out _));
        Assert.Throws<JsonException>(() => Activity("[1]").GetChannelData<TeamsChannelData>());
        Assert.Null(Activity("null").GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Channel_data_the_bot_set_itself_is_the_same_object()
    {
        var data = new TeamsChannelData { Notification = new NotificationInfo(true) };
        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>());
        Assert.Contains("\"alert\":true", SchemaJson.ToJson(new Activity { ChannelData = data }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_event_is_read_whatever_its_spelling()
    {
        var meeting = SchemaJson.Convert<MeetingStartEventDetails>(JsonNode.Parse(
            """{ "MeetingType": "Scheduled", "Title": "Call", "Id": "m", "JoinUrl": "https://teams/x", "StartTime": "2026-11-21T09:00:00Z" }"""));
        Assert.Equal(("m", "Call", "Scheduled", 2026), (meeting.Id, meeting.Title, meeting.MeetingType, meeting.StartTime.Year));
    }

    [Fact]
    public void The_answer_to_a_dialog_is_written_as_what_it_is()
    {
        var response = new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("Title", width: "small")));
        Assert.Equal("""{"task":{"value":{"title":"Title","width":"small"},"type":"continue"}}""", SchemaJson.ToJson(response));
        Assert.Equal(
            """{"task":{"value":"done","type":"message"}}""",
            SchemaJson.ToJson(new TaskModuleResponse(new TaskModuleMessageResponse("done"))));
    }

    [Fact]
    public void An_execute_is_read_with_its_inputs()
    {
        var value = SchemaJson.Convert<AdaptiveCardInvokeValue>(JsonNode.Parse(
            """{ "action": { "type": "Action.Execute", "verb": "note.next", "data": { "draft": "7" } }, "trigger": "manual" }"""));
        Assert.Equal("note.next", value.Action.Verb);
        Assert.Equal("7", Assert.IsType<JsonElement>(value.Action.Data).GetProperty("draft").GetString());
    }

    [Fact]
    public void Members_of_a_page_become_people_in_Teams()
    {
        var page = JsonSerializer.Deserialize<PagedMembersResult>(
            """{ "continuationToken": "next", "members": [{ "id": "29:1", "email": "a@b.c", "userPrincipalName": "a@b.c" }] }""",
            SchemaJson.Options)!;
        var people = new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
        Assert.Equal(("29:1", "a@b.c"), (people.Members[0].Id, people.Members[0].Email));
    }

    private static Activity Activity(string channelData) =>
        JsonSerializer.Deserialize<Activity>($$"""{"type":"message","channelData":{{channelData}}}""", SchemaJson.Options)!;
}
