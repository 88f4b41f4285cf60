using System.Net;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Hostile;

namespace NotesBot.Tests.Turns;

/// <summary>Every invoke is answered: the bot's own cards with a card, everything else by saying that the bot doesn't know it.</summary>
public sealed class InvokeTests : ChatTest
{
    public static TheoryData<string> Others => [.. Events.Invokes.Where(name => name is not ("adaptiveCard/action" or "fileConsent/invoke"))];

    [Theory, MemberData(nameof(Others))]
    public async Task What_no_card_of_the_bot_asks_is_not_implemented_whatever_its_value(string name)
    {
        await Alex.WalkToAsync("review");
        var (before, sent) = (await Rows.AllAsync(Bot), Channel.Sent.Count);
        string[] values =
        [
            "null", "5", "\"text\"", "[]", "{}", """{"verb":"note.post"}""", """{"action":"accept","context":{},"uploadInfo":{}}""",
            """{"data":{"verb":"note.post"},"context":{"theme":"dark"}}""", """{"action":{"type":"Action.Execute","verb":"note.post","data":{}}}""",
            """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""", """{"state":"123456"}""",
        ];

        foreach (var value in values)
        {
            var (status, body) = await DeliverAsync(name, JsonNode.Parse(value));
            Assert.Equal((HttpStatusCode.NotImplemented, ""), (status, body));
        }

        Assert.Equal(sent, Channel.Sent.Count);
        Assert.Equal(before, await Rows.AllAsync(Bot));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":"perhaps"}""")]
    [InlineData("""{"action":["accept"],"uploadInfo":{}}""")]
    [InlineData("""{"action":"accept"}""")]
    [InlineData("""{"action":"accept","context":{},"uploadInfo":{}}""")]
    [InlineData("""{"action":"decline","context":"x"}""")]
    public async Task An_answer_to_an_offer_that_nobody_made_changes_nothing(string value)
    {
        await Alex.WalkToAsync("review");
        var before = await Rows.AllAsync(Bot);

        var (status, _) = await DeliverAsync("fileConsent/invoke", JsonNode.Parse(value));

        Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        Assert.Equal(before, await Rows.AllAsync(Bot));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invoke_without_a_name_is_not_implemented()
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var (status, body) = await wire.DeliverAsync(wire.Activity(new JsonObject { ["type"] = "invoke", ["value"] = new JsonObject() }));
        Assert.Equal((HttpStatusCode.NotImplemented, ""), (status, body));
    }

    [Theory]
    [InlineData("no.such.verb", "summary")]
    [InlineData("", "summary")]
    [InlineData("NOTE.POST", "summary")]
    public async Task A_verb_that_nobody_knows_is_answered_with_where_things_stand(string verb, string page)
    {
        await Alex.WalkToAsync(page);
        var draft = await DraftAsync();
        var wire = new Wire(Bot, Channel.ServiceUrl);

        var (status, body) = await wire.DeliverAsync(wire.Execute(
            verb, new JsonObject { ["draft"] = draft.Id, ["page"] = draft.Page, ["revision"] = draft.Revision, ["summary"] = "Text" }));

        var answer = JsonNode.Parse(body)!;
        Assert.Equal((HttpStatusCode.OK, 200), (status, answer["statusCode"]!.GetValue<int>()));
        Assert.Equal(page, Walk.PageOf(new ChatPerson.Shown("", answer["value"]!.AsObject())));
        Assert.Equal(draft.Revision, (await DraftAsync()).Revision);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"note.post","data":{}}}""", "NotSupported")]
    [InlineData("""{"action":null}""", "BadRequest")]
    [InlineData("""{}""", "BadRequest")]
    [InlineData("null", "BadRequest")]
    [InlineData("[5]", "BadRequest")]
    public async Task A_card_s_action_that_is_none_is_answered_with_an_error_in_the_body(string value, string code)
    {
        var (status, body) = await DeliverAsync("adaptiveCard/action", JsonNode.Parse(value));

        var answer = JsonNode.Parse(body)!;
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal((400, "application/vnd.microsoft.error"), (answer["statusCode"]!.GetValue<int>(), answer["type"]!.GetValue<string>()));
        Assert.Equal(code, answer["value"]!["code"]!.GetValue<string>());
    }

    private Task<(HttpStatusCode Status, string Body)> DeliverAsync(string name, JsonNode? value)
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        return wire.DeliverAsync(wire.Activity(new JsonObject { ["type"] = "invoke", ["name"] = name, ["value"] = value?.DeepClone() }));
    }
}
