using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>Where others read along, nothing of any customer is shown, and nothing of what is said is kept.</summary>
public sealed class GroupTests : ChatTest
{
    private const string Marker = "Quokka";

    public static TheoryData<string> Groups =>
    [
        """{"id":"19:g@thread.v2","conversationType":"groupChat","isGroup":true,"tenantId":"contoso"}""",
        """{"id":"19:c@thread.tacv2","conversationType":"channel","tenantId":"contoso"}""",
        """{"id":"19:m@thread.v2","tenantId":"contoso"}""",
        """{"id":"a:alex","isGroup":true,"tenantId":"contoso"}""",
        """{"id":"x","conversationType":"somethingNew","tenantId":"contoso"}""",
    ];

    [Theory, MemberData(nameof(Groups))]
    public async Task Whatever_is_said_is_answered_with_one_sentence_and_kept_nowhere(string group)
    {
        await Alex.WalkToAsync("summary");
        var before = await Rows.AllAsync(Bot);
        string[] said =
        [
            $"new note", $"{Marker}: exo on track, {Marker} discussed, next ask {Marker} friday", $"track {Marker}, last update 20 March", "drafts", "my notes", $"search my notes for {Marker}", "help",
            "post", "cancel", $"kickoff with {Marker}", "reminders", "settings", $"[exo]\nSTATUS: On track\nSUMMARY: {Marker}\nNEXT ACTION: x\nCONCERNS: None",
        ];

        foreach (var text in said)
        {
            var sent = Channel.Sent.Count;
            await DeliverAsync(group, new JsonObject { ["type"] = "message", ["text"] = $"<at>NotesBot</at> {text}" });
            Assert.Contains("alone", Assert.Single(Channel.Sent.Skip(sent))["text"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        Assert.Equal(before, await Rows.AllAsync(Bot));
        Assert.DoesNotContain(Channel.Sent, message => message.ToJsonString().Contains(Marker, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Groups))]
    public async Task A_card_tapped_there_tells_who_tapped_it_to_come_alone_and_does_nothing(string group)
    {
        await Alex.WalkToAsync("review");
        var before = await Rows.AllAsync(Bot);
        var (sent, updated) = (Channel.Sent.Count, Channel.Updated.Count);
        foreach (var verb in new[] { "note.post", "note.edit", "note.save_draft", "note.back" })
        {
            var tap = new Wire(Bot, Channel.ServiceUrl).Tap(Alex.Cards[^1], verb);
            var answer = JsonNode.Parse(await DeliverAsync(group, tap))!;
            Assert.Equal("application/vnd.microsoft.activity.message", answer["type"]!.GetValue<string>());
            Assert.Contains("alone", answer["value"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        Assert.Equal((sent, updated), (Channel.Sent.Count, Channel.Updated.Count));
        Assert.Equal(before, await Rows.AllAsync(Bot));
    }

    [Theory, MemberData(nameof(Groups))]
    public async Task Nobody_is_greeted_there_and_who_comes_or_goes_is_no_matter(string group)
    {
        var (before, sent) = (await Rows.AllAsync(Bot), Channel.Sent.Count);
        string[] events =
        [
            """{"type":"conversationUpdate","membersAdded":[{"id":"28:bot"}]}""",
            """{"type":"conversationUpdate","membersAdded":[{"id":"29:kim"},{"id":"28:bot"},{"id":"29:lee"}]}""",
            """{"type":"conversationUpdate","membersRemoved":[{"id":"28:bot"}]}""",
            """{"type":"installationUpdate","action":"add"}""",
            """{"type":"installationUpdate","action":"remove"}""",
            """{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""",
            """{"type":"messageUpdate","text":"new note","channelData":{"eventType":"editMessage"}}""",
        ];

        foreach (var content in events)
        {
            await DeliverAsync(group, JsonNode.Parse(content)!.AsObject());
        }

        Assert.Equal(sent, Channel.Sent.Count);
        Assert.Equal(before, await Rows.AllAsync(Bot));
    }

    private async Task<string> DeliverAsync(string group, JsonObject content)
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var activity = wire.Activity(content);
        activity["conversation"] = JsonNode.Parse(group);
        activity["entities"] = new JsonArray(
            new JsonObject { ["type"] = "mention", ["text"] = "<at>NotesBot</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "NotesBot" } });
        return (await wire.DeliverAsync(activity)).Body;
    }
}
