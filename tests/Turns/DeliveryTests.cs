using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Cards;
using NotesBot.Stores;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>The other ways an answer reaches a person: in the HTTP answer, and without having been asked for.</summary>
public sealed class DeliveryTests : ChatTest
{
    [Fact]
    public async Task A_client_that_expects_replies_gets_them_in_the_answer()
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var before = Channel.Sent.Count;

        var (status, body) = await wire.DeliverAsync(Expecting(wire.Message("new note")));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("customer", Walk.PageOf(new ChatPerson.Shown("", CardJson.Of(Assert.Single(Replies(body)))!)));
        Assert.Equal(before, Channel.Sent.Count);
    }

    [Fact]
    public async Task A_post_that_expects_replies_gets_the_text_and_the_card_in_the_answer()
    {
        await Alex.WalkToAsync("review");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var before = Channel.Sent.Count;

        var (_, body) = await wire.DeliverAsync(Expecting(wire.Message("post")));

        var replies = Replies(body);
        Assert.Equal(Assert.Single(await NotesAsync()).Body, replies[0]["text"]!.GetValue<string>());
        Assert.NotNull(CardJson.Of(replies[1]));
        Assert.Equal(before, Channel.Sent.Count);
        Assert.Empty(NodeChecks.InvalidActivities(replies.Select(reply => reply.ToJsonString())));
    }

    [Fact]
    public async Task A_tap_that_expects_replies_gets_the_next_card_in_the_answer()
    {
        await Alex.WalkToAsync("summary");
        var wire = new Wire(Bot, Channel.ServiceUrl);

        var (status, body) = await wire.DeliverAsync(Expecting(wire.Tap(Alex.Cards[^1], "note.next", Walk.Inputs("summary"))));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("next_action_date", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_that_nobody_asked_for_reach_the_person_every_time()
    {
        var stored = (await Bot.Services.GetRequiredService<AgendaStore>().FindAsync("contoso/alex", CancellationToken.None)).Reach.Reference;
        var adapter = (BotAdapter)Bot.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        var before = Channel.Sent.Count;

        for (var day = 1; day <= 2; day++)
        {
            await adapter.ContinueConversationAsync(
                "",
                ActivityJson.ReadReference(stored!),
                (turn, cancellationToken) => turn.SendActivityAsync($"Reminder {day}", cancellationToken: cancellationToken),
                CancellationToken.None);
        }

        var sent = Channel.Sent.Skip(before).ToList();
        Assert.Equal(["Reminder 1", "Reminder 2"], sent.Select(m => m["text"]!.GetValue<string>()));
        Assert.All(sent, m => Assert.Equal("a:alex", m["conversation"]!["id"]!.GetValue<string>()));
        Assert.Empty(NodeChecks.InvalidActivities(sent.Select(m => m.ToJsonString())));
    }

    [Fact]
    public async Task After_an_uninstall_nobody_can_be_reached()
    {
        await Alex.UninstallAsync();

        var (_, reach) = await Bot.Services.GetRequiredService<PersonStore>().VisitAsync("contoso/alex", CancellationToken.None);
        Assert.False(reach!.IsOpen);
        Assert.Null(reach.Reference);
    }

    private static JsonObject Expecting(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }

    private static List<JsonObject> Replies(string body) =>
        [.. JsonNode.Parse(body)!["activities"]!.AsArray().Select(reply => reply!.AsObject())];
}
