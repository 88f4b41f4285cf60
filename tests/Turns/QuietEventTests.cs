using System.Net;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>What happens in a chat beside messages and taps changes nothing, and the bot says nothing to it.</summary>
public sealed class QuietEventTests : ChatTest
{
    [Theory]
    [InlineData("""{"type":"messageUpdate","text":"Fabrikam","channelData":{"eventType":"editMessage"}}""")]
    [InlineData("""{"type":"messageUpdate","text":"post","channelData":{"eventType":"editMessage"}}""")]
    [InlineData("""{"type":"messageUpdate","text":"cancel","channelData":{"eventType":"undeleteMessage"}}""")]
    [InlineData("""{"type":"messageUpdate","text":"new note"}""")]
    [InlineData("""{"type":"messageUpdate","value":{"verb":"note.post"}}""")]
    [InlineData("""{"type":"messageDelete","channelData":{"eventType":"softDeleteMessage"}}""")]
    [InlineData("""{"type":"messageDelete"}""")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"replyToId":"bot-1"}""")]
    [InlineData("""{"type":"messageReaction","reactionsRemoved":[{"type":"heart"}]}""")]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"endOfConversation","code":"completedSuccessfully","text":"post"}""")]
    [InlineData("""{"type":"trace","name":"x","value":{"verb":"note.post"}}""")]
    [InlineData("""{"type":"handoff","text":"post"}""")]
    [InlineData("""{"type":"command","name":"application/x","value":{"verb":"note.post"}}""")]
    [InlineData("""{"type":"suggestion","text":"post"}""")]
    [InlineData("""{"type":"invokeResponse","value":{"status":200}}""")]
    [InlineData("""{"type":"delay","value":60000}""")]
    [InlineData("""{"type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1"}}""")]
    [InlineData("""{"type":"event","name":"application/vnd.microsoft.meetingStart","value":"none"}""")]
    [InlineData("""{"type":"event","name":"application/vnd.microsoft.meetingParticipantJoin","value":[5]}""")]
    [InlineData("""{"type":"event","name":"tokens/response","value":null}""")]
    [InlineData("""{"type":"conversationUpdate","topicName":"Contoso"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"29:kim"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"29:kim"},{"id":"28:bot"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"28:bot"}]}""")]
    [InlineData("""{"type":"conversationUpdate","channelData":{"eventType":"teamRenamed","team":{"id":"19:t","name":"FastTrack"}}}""")]
    [InlineData("""{"type":"conversationUpdate","channelData":{"eventType":"channelDeleted"}}""")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""")]
    public async Task Nothing_is_changed_and_nothing_is_said(string content)
    {
        await Alex.WalkToAsync("review");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var (before, sent) = (await Rows.AllAsync(Bot), Channel.Sent.Count);

        var (status, body) = await wire.DeliverAsync(wire.Activity(JsonNode.Parse(content)!.AsObject()));

        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
        Assert.Equal(sent, Channel.Sent.Count);
        Assert.Equal(before.Select(Settled), (await Rows.AllAsync(Bot)).Select(Settled));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        await Alex.TapAsync("note.post");
        Assert.Single(await NotesAsync());
    }

    [Fact]
    public async Task Who_edits_what_they_answered_finds_their_note_as_it_was()
    {
        await Alex.WalkToAsync("summary");
        await Alex.SayAsync("Certificates discussed.");
        await Alex.DeliverAsync(new JsonObject
        {
            ["type"] = "messageUpdate", ["text"] = "Certificates installed.", ["channelData"] = new JsonObject { ["eventType"] = "editMessage" },
        });

        var draft = await DraftAsync();
        Assert.Equal(("Certificates discussed.", "next_action"), (draft.Answers["summary"], draft.Page));
        Assert.Empty(Alex.Messages);
    }

    // Who is met again is reached again: that alone may be kept anew.
    private static string Settled(string row) =>
        row.StartsWith("agenda:", StringComparison.Ordinal) || row.StartsWith("conversation_reference:", StringComparison.Ordinal) ? row.Split('|')[0] : row;
}
