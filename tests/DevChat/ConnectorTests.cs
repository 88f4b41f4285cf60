using System.Text.Json.Nodes;

namespace NotesBot.Tests.DevChat;

public sealed class ConnectorTests : IAsyncLifetime
{
    private const string Place = $"conversations/{PageSide.Engineer}";

    private StandInBot _bot = null!;

    public async Task InitializeAsync() => _bot = await StandInBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_message_of_the_bot_gets_an_id_and_stands_in_the_chat()
    {
        var (status, body) = await _bot.CallAsync(HttpMethod.Post, $"{Place}/activities", Message("hello"));

        var shown = Assert.Single(await _bot.Page.ActivitiesAsync());
        Assert.Equal(201, status);
        Assert.Equal(body!["id"]!.ToString(), shown["id"]!.ToString());
        Assert.Equal(("hello", "NotesBot"), (shown["text"]!.ToString(), shown["from"]!["name"]!.ToString()));
        Assert.Equal(PageSide.Engineer, shown["conversation"]!["id"]!.ToString());
    }

    [Fact]
    public async Task A_reply_says_what_it_replies_to()
    {
        var (_, body) = await _bot.CallAsync(HttpMethod.Post, $"{Place}/activities/123", Message("yes"));

        var shown = Assert.Single(await _bot.Page.ActivitiesAsync());
        Assert.Equal((body!["id"]!.ToString(), "123"), (shown["id"]!.ToString(), shown["replyToId"]!.ToString()));
    }

    [Fact]
    public async Task An_update_replaces_the_message_in_its_place_and_leaves_its_time()
    {
        var id = await SendAsync("first");
        await SendAsync("second");
        var sentAt = (await _bot.Page.ActivitiesAsync())[0]["timestamp"]!.ToString();
        _bot.Clock.Advance(TimeSpan.FromHours(1));

        var (status, body) = await _bot.CallAsync(HttpMethod.Put, $"{Place}/activities/{id}", Message("changed"));

        Assert.Equal((200, id), (status, body!["id"]!.ToString()));
        var shown = await _bot.Page.ActivitiesAsync();
        Assert.Equal(["changed", "second"], shown.Select(activity => activity["text"]!.ToString()));
        Assert.Equal(sentAt, shown[0]["timestamp"]!.ToString());
    }

    [Fact]
    public async Task A_deleted_message_is_gone_and_can_not_be_changed_any_more()
    {
        var id = await SendAsync("oops");

        var (status, _) = await _bot.CallAsync(HttpMethod.Delete, $"{Place}/activities/{id}");

        Assert.Equal(200, status);
        Assert.Empty(await _bot.Page.ActivitiesAsync());
        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Delete })
        {
            AssertError(404, "ActivityNotFoundInConversation", await _bot.CallAsync(method, $"{Place}/activities/{id}", Message("again")));
        }
    }

    [Fact]
    public async Task The_words_of_a_person_are_not_the_bots_to_change()
    {
        var said = await _bot.Page.SayAsync("mine");

        var answer = await _bot.CallAsync(HttpMethod.Put, $"{Place}/activities/{said["id"]}", Message("yours"));

        AssertError(404, "ActivityNotFoundInConversation", answer);
    }

    [Theory]
    [InlineData("POST", "conversations/a:nobody/activities")]
    [InlineData("POST", "conversations/a:nobody/activities/1")]
    [InlineData("PUT", "conversations/a:nobody/activities/1")]
    [InlineData("DELETE", "conversations/a:nobody/activities/1")]
    [InlineData("GET", "conversations/a:nobody/members")]
    [InlineData("GET", "conversations/a:nobody/pagedmembers")]
    public async Task A_conversation_that_is_not_there_is_not_found(string method, string path)
    {
        AssertError(404, "ConversationNotFound", await _bot.CallAsync(new HttpMethod(method), path, Message("hello")));
    }

    [Fact]
    public async Task A_bot_that_was_removed_is_refused_until_it_is_added_again()
    {
        await _bot.Page.InstallAsync();
        await _bot.Page.UninstallAsync();

        AssertError(403, "BotNotInConversationRoster", await _bot.CallAsync(HttpMethod.Post, $"{Place}/activities", Message("hello?")));
        AssertError(403, "BotNotInConversationRoster", await _bot.CallAsync(HttpMethod.Post, "conversations", Creating("29:devchat-fe")));
        AssertError(403, "BotNotInConversationRoster", await _bot.CallAsync(HttpMethod.Get, $"{Place}/members"));

        await _bot.Page.InstallAsync();
        var (status, _) = await _bot.CallAsync(HttpMethod.Post, $"{Place}/activities", Message("back"));
        Assert.Equal(201, status);
    }

    [Fact]
    public async Task Creating_a_chat_twice_gives_the_same_one()
    {
        var (status, first) = await _bot.CallAsync(HttpMethod.Post, "conversations", Creating("29:devchat-fe"));
        var (_, second) = await _bot.CallAsync(HttpMethod.Post, "conversations", Creating("29:devchat-fe"));

        Assert.Equal((201, PageSide.Engineer), (status, first!["id"]!.ToString()));
        Assert.Equal(PageSide.Engineer, second!["id"]!.ToString());
        Assert.Null(first["activityId"]);
    }

    [Fact]
    public async Task Creating_a_chat_needs_the_tenant_and_somebody_of_it()
    {
        var withoutTenant = Creating("29:devchat-fe");
        withoutTenant.Remove("tenantId");

        AssertError(400, "BadSyntax", await _bot.CallAsync(HttpMethod.Post, "conversations", withoutTenant));
        AssertError(400, "BadSyntax", await _bot.CallAsync(HttpMethod.Post, "conversations", Creating("29:stranger")));
    }

    [Fact]
    public async Task The_members_of_a_personal_chat_are_its_person_and_of_the_channel_everybody()
    {
        var (_, personal) = await _bot.CallAsync(HttpMethod.Get, $"{Place}/members");
        var (_, paged) = await _bot.CallAsync(HttpMethod.Get, $"conversations/{PageSide.Channel}/pagedmembers?pageSize=500");
        var (_, one) = await _bot.CallAsync(HttpMethod.Get, $"{Place}/members/29:devchat-fe");

        Assert.Equal("Dana Whitfield", Assert.Single(personal!.AsArray())!["name"]!.ToString());
        Assert.Equal(8, paged!["members"]!.AsArray().Count);
        Assert.True(Guid.TryParse(one!["aadObjectId"]!.ToString(), out _));
        AssertError(404, "MemberNotFoundInConversation", await _bot.CallAsync(HttpMethod.Get, $"{Place}/members/29:devchat-fta"));
    }

    [Fact]
    public async Task Typing_leaves_nothing_in_the_record()
    {
        var (status, body) = await _bot.CallAsync(HttpMethod.Post, $"{Place}/activities", new JsonObject { ["type"] = "typing" });

        Assert.Equal(201, status);
        Assert.NotNull(body!["id"]);
        Assert.Empty(await _bot.Page.ActivitiesAsync());
    }

    [Fact]
    public async Task A_conversation_keeps_its_newest_500_activities()
    {
        for (var number = 1; number <= 502; number++)
        {
            await SendAsync($"message {number}");
        }

        var kept = await _bot.Page.ActivitiesAsync();
        Assert.Equal((500, "message 3", "message 502"), (kept.Count, kept[0]["text"]!.ToString(), kept[^1]["text"]!.ToString()));
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject Creating(string member) => new()
    {
        ["isGroup"] = false,
        ["tenantId"] = "5d0f6a1e-8f0c-4a38-9d57-2f8f3d1b7c10",
        ["members"] = new JsonArray(new JsonObject { ["id"] = member }),
    };

    private static void AssertError(int status, string code, (int Status, JsonNode? Body) answer) =>
        Assert.Equal((status, code), (answer.Status, answer.Body!["error"]!["code"]!.ToString()));

    private async Task<string> SendAsync(string text)
    {
        var (_, body) = await _bot.CallAsync(HttpMethod.Post, $"{Place}/activities", Message(text));
        return body!["id"]!.ToString();
    }
}
