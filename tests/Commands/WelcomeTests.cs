using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>Install and uninstall, in a personal chat, a group chat and a channel.</summary>
public sealed class WelcomeTests : ChatTest
{
    [Fact]
    public async Task One_greeting_comes_though_two_events_tell_of_the_install()
    {
        var kim = new ChatPerson(Bot, Channel, "kim");

        await kim.InstallAsync();

        Assert.Contains("Welcome", CardText.Of(Assert.Single(kim.Cards).Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_greeting_comes_though_both_events_arrive_at_once()
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var before = Channel.Sent.Count;
        var added = new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" }) };
        var installed = new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" };

        await Task.WhenAll(wire.DeliverAsync(wire.Activity(added, "kim")), wire.DeliverAsync(wire.Activity(installed, "kim")));

        Assert.Equal(before + 1, Channel.Sent.Count);
    }

    [Theory]
    [InlineData("""[{"id":"29:kim"}]""", 0)]
    [InlineData("""[{"id":"29:kim"},{"id":"29:lee"}]""", 0)]
    [InlineData("[]", 0)]
    [InlineData("""[{"id":"28:another-bot"}]""", 0)]
    [InlineData("""[{"id":"29:kim"},{"id":"28:bot"},{"id":"29:lee"}]""", 1)]
    [InlineData("""[null,{"id":"28:bot"},{"id":"28:bot"}]""", 1)]
    public async Task The_greeting_comes_once_when_the_bot_is_among_those_who_came(string members, int greetings)
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var before = Channel.Sent.Count;

        for (var times = 0; times < 2; times++)
        {
            await wire.DeliverAsync(wire.Activity(
                new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = JsonNode.Parse(members) }, "kim"));
        }

        Assert.Equal(before + greetings, Channel.Sent.Count);
    }

    [Fact]
    public async Task The_greeting_comes_again_after_an_uninstall_and_an_install()
    {
        await Alex.UninstallAsync();
        Assert.Empty(Alex.Messages);

        await Alex.InstallAsync();

        Assert.Single(Alex.Messages);
    }

    [Fact]
    public async Task Drafts_and_notes_are_still_there_after_an_uninstall_and_an_install()
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.post");
        await Alex.WalkToAsync("summary");

        await Alex.UninstallAsync();
        await Alex.InstallAsync();
        await Alex.SayAsync("drafts");
        await Alex.TapAsync("note.resume");

        Assert.Equal("summary", Alex.PageShown());
        Assert.Single(await NotesAsync());
    }

    [Theory]
    [InlineData("groupChat", true)]
    [InlineData("channel", true)]
    [InlineData("groupChat", null)]
    [InlineData("channel", null)]
    public async Task In_a_group_the_bot_asks_to_talk_in_private(string kind, bool? isGroup)
    {
        await SayInGroupAsync(new JsonObject { ["type"] = "message", ["text"] = "<at>NotesBot</at> new note" }, kind, isGroup);

        Assert.Contains("alone", Channel.Sent[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("19:group", Channel.Sent[^1]["conversation"]!["id"]!.GetValue<string>());
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task A_card_tapped_in_a_group_shows_nothing_of_a_note()
    {
        await Alex.WalkToAsync("review");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var tap = wire.Tap(Alex.Cards[^1], "note.post");
        tap["conversation"] = Group("groupChat", true);

        var (_, body) = await wire.DeliverAsync(tap);

        Assert.DoesNotContain("Contoso", body, StringComparison.Ordinal);
        Assert.Empty(await NotesAsync());
    }

    [Fact]
    public async Task Installing_the_bot_in_a_team_greets_nobody()
    {
        var before = Channel.Sent.Count;

        await SayInGroupAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" }, "channel", true);

        Assert.Equal(before, Channel.Sent.Count);
    }

    [Fact]
    public async Task Removing_the_bot_from_a_team_leaves_the_private_chat_as_it_is()
    {
        await SayInGroupAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "remove" }, "channel", true);

        Assert.True((await Bot.Services.GetRequiredService<AgendaStore>().FindAsync("contoso/alex", CancellationToken.None)).Reach.IsOpen);
        await Alex.InstallAsync();
        Assert.Empty(Alex.Messages);
    }

    private async Task SayInGroupAsync(JsonObject content, string kind, bool? isGroup)
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var activity = wire.Activity(content);
        activity["conversation"] = Group(kind, isGroup);
        await wire.DeliverAsync(activity);
    }

    private static JsonObject Group(string kind, bool? isGroup)
    {
        var group = new JsonObject { ["id"] = "19:group", ["conversationType"] = kind, ["tenantId"] = "contoso" };
        if (isGroup is { } said)
        {
            group["isGroup"] = said;
        }

        return group;
    }
}
