using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Tests.Chat;
using NotesBot.Turns;

namespace NotesBot.Tests.Turns;

/// <summary>Values that no card of this version sends. Whoever sends them gets an answer, and no draft is harmed.</summary>
public sealed class OddValueTests : ChatTest
{
    /// <summary>What an Execute's data may be; $draft and $revision are those of the open draft.</summary>
    public static TheoryData<string?, string> Odd => new()
    {
        { "note.unknown", """{"draft":"$draft","page":"summary","revision":$revision}""" },
        { "", """{"draft":"$draft","page":"summary","revision":$revision}""" },
        { null, """{"draft":"$draft","page":"summary","revision":$revision}""" },
        { "note.next", """{"page":"summary","revision":$revision}""" },
        { "note.next", """{"draft":"nobody's","page":"summary","revision":1}""" },
        { "note.next", """{"draft":"","page":"","revision":""}""" },
        { "note.next", """{"draft":"$draft","page":"summary","revision":"$revision","summary":"Text"}""" },
        { "note.next", """{"draft":"$draft","page":"summary","revision":"first"}""" },
        { "note.next", """{"draft":"$draft","page":"summary","revision":99999999999999999999}""" },
        { "note.next", """{"draft":"$draft","page":"summary","revision":-1.5}""" },
        { "note.next", """{"draft":"$draft","page":"summary","revision":null}""" },
        { "note.next", """{"draft":["$draft"],"page":{},"revision":[]}""" },
        { "note.next", """{"draft":"$draft","revision":$revision,"summary":5}""" },
        { "note.next", """{"draft":"$draft","revision":$revision,"summary":true}""" },
        { "note.next", """{"draft":"$draft","revision":$revision,"summary":{"deep":{"deeper":1}}}""" },
        { "note.next", """{"draft":"$draft","revision":$revision,"summary":[1,"two"]}""" },
        { "note.next", """{"draft":"$draft","revision":$revision,"summary":null}""" },
        { "note.next", """{"draft":"$draft","revision":$revision,"":"","\u0001":"\u0001","summary":"\u0001\u0007\u202e"}""" },
        { "note.edit", """{"draft":"$draft","page":"nowhere","revision":$revision}""" },
        { "note.edit", """{"draft":"$draft","page":"review","revision":$revision}""" },
        { "note.edit", """{"draft":"$draft","revision":$revision}""" },
        { "note.post", """{"draft":"$draft","page":"review","revision":$revision}""" },
        { "concern.add", """{"draft":"$draft","page":"summary","revision":$revision}""" },
        { "note.form", """{"draft":"$draft","page":"form","revision":$revision}""" },
        { "note.steps", """{"draft":"$draft","page":"form","revision":$revision}""" },
        { "note.back", """{"draft":"$draft","page":"customer","revision":$revision}""" },
        { "note.discard", """{}""" },
        { "note.resume", """{}""" },
        { "note.show", """{}""" },
        { "note.show", """{"note":5}""" },
        { "role.set", """{}""" },
        { "role.set", """{"role":"CEO"}""" },
        { "role.set", """{"role":["FE"]}""" },
        { "note.next", "\"text\"" },
        { "note.next", "5" },
        { "note.next", "true" },
        { "note.next", "[]" },
        { "note.next", """[{"draft":"$draft"}]""" },
        { "note.next", "null" },
    };

    public static TheoryData<string> OddInvokes =>
    [
        "null", "5", "true", "\"text\"", "[]", "{}",
        """{"action":null}""", """{"action":5}""", """{"action":"note.next"}""", """{"action":[]}""", """{"action":{}}""",
        """{"action":{"type":5,"verb":[],"data":{}}}""", """{"action":{"type":"Action.Submit","verb":"note.next"}}""",
        """{"action":{"type":"Action.Execute"}}""", """{"action":{"type":"Action.Execute","verb":{}}}""",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_Execute_with_odd_data_is_no_fault(string? verb, string data)
    {
        var (wire, draft) = await OpenAsync();

        var (status, body) = await wire.DeliverAsync(wire.Execute(verb, Json(data, draft.Id, draft.Revision)));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(200, JsonNode.Parse(body)!["statusCode"]!.GetValue<int>());
        await NothingIsHarmedAsync();
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task A_Submit_with_odd_data_is_no_fault(string? verb, string data)
    {
        var (wire, draft) = await OpenAsync();
        var value = Json(data, draft.Id, draft.Revision);
        if (value is JsonObject fields && verb is not null)
        {
            fields["verb"] = verb;
        }

        var (status, _) = await wire.DeliverAsync(wire.Submit(value));

        Assert.Equal(HttpStatusCode.OK, status);
        await NothingIsHarmedAsync();
    }

    [Theory]
    [MemberData(nameof(OddInvokes))]
    public async Task An_invoke_without_a_proper_action_is_refused_and_no_fault(string value)
    {
        var (wire, _) = await OpenAsync();

        var (status, body) = await wire.DeliverAsync(wire.Invoke(JsonNode.Parse(value)));

        Assert.InRange((int)status, 200, 499);
        Assert.InRange(JsonNode.Parse(body)!["statusCode"]!.GetValue<int>(), 200, 499);
        await NothingIsHarmedAsync();
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","text":null,"value":null}""")]
    [InlineData("""{"type":"message","text":""}""")]
    [InlineData("""{"type":"message","text":"   \n\t "}""")]
    [InlineData("""{"type":"message","text":"<at>NotesBot</at>"}""")]
    [InlineData("""{"type":"message","text":"?!。/"}""")]
    [InlineData("""{"type":"message","text":"{0} {{1}} ${summary} $when"}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"https://example.com/a.png"}]}""")]
    [InlineData("""{"type":"message","text":"Text","entities":[null]}""")]
    [InlineData("""{"type":"message","text":"Text","entities":[{"type":"clientInfo"}]}""")]
    [InlineData("""{"type":"message","text":"Text","entities":[{"type":"clientInfo","timezone":5,"locale":{}}]}""")]
    [InlineData("""{"type":"message","text":"Text","entities":[{"type":"mention","mentioned":null,"text":null}]}""")]
    [InlineData("""{"type":"message","text":"Text","entities":[{"type":"mention","mentioned":5,"text":[]}]}""")]
    [InlineData("""{"type":"message","text":"Text","entities":[{"type":"mention","mentioned":{"id":"28:bot"}}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>NotesBot</at>"}]}""")]
    [InlineData("""{"type":"message","text":"Text","recipient":null,"entities":[{"type":"mention","mentioned":{},"text":""}]}""")]
    [InlineData("""{"type":"message","text":"Text","locale":""}""")]
    [InlineData("""{"type":"message","text":"4/5/2026","locale":"no such locale!"}""")]
    [InlineData("""{"type":"message","text":"Text","locale":"x-klingon"}""")]
    [InlineData("""{"type":"message","text":"Text","recipient":null}""")]
    [InlineData("""{"type":"message","text":"Text","channelData":"text"}""")]
    [InlineData("""{"type":"message","text":"Text","channelData":{"tenant":5}}""")]
    [InlineData("""{"type":"message","text":"Text","localTimezone":"../../etc/passwd"}""")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""")]
    [InlineData("""{"type":"messageUpdate","text":"Edited","channelData":{"eventType":"editMessage"}}""")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[null]}""")]
    [InlineData("""{"type":"conversationUpdate","recipient":null,"membersAdded":[{"id":"28:bot"}]}""")]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    [InlineData("""{"type":"event","name":"no/such"}""")]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"somethingNew"}""")]
    [InlineData("""{"type":"endOfConversation"}""")]
    public async Task An_odd_activity_is_no_fault(string content)
    {
        await Alex.WalkToAsync("next_action");
        var wire = new Wire(Bot, Channel.ServiceUrl);

        var (status, _) = await wire.DeliverAsync(wire.Activity(JsonNode.Parse(content)!.AsObject()));

        Assert.Equal(HttpStatusCode.OK, status);
        await NothingIsHarmedAsync();
    }

    [Theory]
    [InlineData("""{"type":"mention","mentioned":{"id":"28:bot","name":"NotesBot"},"text":"<at>NotesBot</at>"}""")]
    [InlineData("""{"type":"Mention","mentioned":{"id":"28:bot","name":"NotesBot"}}""")]
    public async Task A_command_is_understood_beside_a_mention_of_the_bot(string mention)
    {
        await Alex.WalkToAsync("next_action");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var activity = wire.Message("<at>NotesBot</at> back");
        activity["entities"] = new JsonArray(null, JsonNode.Parse(mention));

        await wire.DeliverAsync(activity);

        Assert.Equal("summary", (await DraftAsync()).Page);
    }

    public static TheoryData<string, string> OddChannelData
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in (string[])["message", "conversationUpdate", "installationUpdate", "messageUpdate", "event"])
            {
                foreach (var value in (string[])["\"text\"", "5", "[]", """{"tenant":5}""", """{"tenant":{"id":{}}}""", """{"team":"FastTrack"}"""])
                {
                    data.Add(type, value);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OddChannelData))]
    public async Task Odd_channel_data_is_no_fault_whatever_it_comes_with(string type, string channelData)
    {
        await Alex.WalkToAsync("next_action");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var activity = wire.Message("hello", "stranger");
        activity["type"] = type;
        activity["action"] = "add";
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });
        activity["channelData"] = JsonNode.Parse(channelData);
        activity["conversation"]!.AsObject().Remove("tenantId");

        var (status, _) = await wire.DeliverAsync(activity);

        Assert.Equal(HttpStatusCode.OK, status);
        await NothingIsHarmedAsync();
    }

    [Theory]
    [InlineData("""{"tenant":{"id":"contoso"}}""", "contoso")]
    [InlineData("""{"tenant":{"id":"contoso"},"team":5,"eventType":{}}""", "contoso")]
    [InlineData("""{"tenant":{"id":5}}""", "msteams")]
    [InlineData("""{"tenant":"contoso"}""", "msteams")]
    [InlineData("""{"tenant":null}""", "msteams")]
    [InlineData("""{}""", "msteams")]
    public void The_tenant_is_read_from_the_channel_data_where_it_stands_there(string channelData, string tenant)
    {
        var activity = new Activity
        {
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = "a:alex" },
            From = new ChannelAccount { Id = "29:alex" },
            ChannelData = ActivityJson.Parse(channelData),
        };

        Assert.Equal($"{tenant}/29:alex", Visitor.IdOf(activity));
    }

    private async Task<(Wire Wire, NotesBot.Stores.Draft Draft)> OpenAsync()
    {
        await Alex.WalkToAsync("summary");
        return (new Wire(Bot, Channel.ServiceUrl), await DraftAsync());
    }

    private static JsonNode? Json(string data, string draft, int revision) => JsonNode.Parse(
        data.Replace("$draft", draft, StringComparison.Ordinal).Replace("$revision", revision.ToString(), StringComparison.Ordinal));

    private async Task NothingIsHarmedAsync()
    {
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.DoesNotContain(Channel.Sent, message => message["text"]?.GetValue<string>().Contains("went wrong", StringComparison.Ordinal) == true);
        Assert.Equal("Contoso", (await DraftAsync()).Customer);
        Assert.Empty(await NotesAsync());
        await Alex.SayAsync("drafts");
        await Alex.TapAsync("note.resume");
        await Alex.TapAsync("note.save_draft");
    }
}
