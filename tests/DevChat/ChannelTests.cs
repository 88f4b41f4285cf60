using System.Text.Json.Nodes;

namespace NotesBot.Tests.DevChat;

public sealed class ChannelTests : IAsyncLifetime
{
    private StandInBot _bot = null!;

    public async Task InitializeAsync() => _bot = await StandInBot.StartAsync(startAt: "2026-03-01T23:30:00Z");

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_typed_message_reaches_the_bot_as_Teams_would_send_it()
    {
        var answer = await _bot.Page.SayAsync("你好", PageSide.Expert);

        var heard = Assert.Single(_bot.Heard);
        Assert.Equal(200, answer["status"]!.GetValue<int>());
        Assert.Equal(("message", "你好"), (heard["type"]!.ToString(), heard["text"]!.ToString()));
        Assert.Equal("msteams", heard["channelId"]!.ToString());
        Assert.Equal($"{_bot.Address}devchat", heard["serviceUrl"]!.ToString());
        Assert.StartsWith("2026-03-01T23:30:", heard["timestamp"]!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("2026-03-02T07:30:", heard["localTimestamp"]!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("+08:00", heard["localTimestamp"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("zh-CN", heard["locale"]!.ToString());
        Assert.Equal(("29:devchat-sme", "陈晓雯"), (heard["from"]!["id"]!.ToString(), heard["from"]!["name"]!.ToString()));
        Assert.True(Guid.TryParse(heard["from"]!["aadObjectId"]!.ToString(), out _));
        Assert.Equal("personal", heard["conversation"]!["conversationType"]!.ToString());
        Assert.Equal(heard["conversation"]!["tenantId"]!.ToString(), heard["channelData"]!["tenant"]!["id"]!.ToString());
        var client = heard["entities"]!.AsArray().Single(entity => entity!["type"]!.ToString() == "clientInfo")!;
        Assert.Equal(("zh-CN", "CN"), (client["locale"]!.ToString(), client["country"]!.ToString()));
        Assert.Equal("Asia/Shanghai", client["timezone"]!.ToString());
    }

    [Fact]
    public async Task The_page_can_not_pretend_to_be_somebody_else()
    {
        await _bot.Page.SendAsync(new JsonObject
        {
            ["type"] = "message",
            ["text"] = "hello",
            ["from"] = new JsonObject { ["id"] = "29:somebody" },
            ["serviceUrl"] = "https://elsewhere.example",
        });

        var heard = Assert.Single(_bot.Heard);
        Assert.Equal(("29:devchat-fe", $"{_bot.Address}devchat"), (heard["from"]!["id"]!.ToString(), heard["serviceUrl"]!.ToString()));
    }

    [Fact]
    public async Task The_answer_of_an_invoke_comes_back_to_the_page()
    {
        var done = new JsonObject { ["statusCode"] = 200, ["value"] = "done" };
        _bot.Answer = _ => Task.FromResult<(int, JsonNode?)>((200, done));

        var invoke = new JsonObject { ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["replyToId"] = "7" };
        var answer = await _bot.Page.SendAsync(invoke);

        Assert.Equal((200, "done"), (answer["status"]!.GetValue<int>(), answer["body"]!["value"]!.ToString()));
        var heard = Assert.Single(_bot.Heard);
        Assert.Equal(("adaptiveCard/action", "7"), (heard["name"]!.ToString(), heard["replyToId"]!.ToString()));
    }

    [Fact]
    public async Task A_bot_that_fails_is_reported_with_its_status()
    {
        _bot.Answer = _ => Task.FromResult<(int, JsonNode?)>((503, null));

        var answer = await _bot.Page.SayAsync("hello");

        Assert.Equal(503, answer["status"]!.GetValue<int>());
        Assert.Equal("The bot answered HTTP 503.", answer["problem"]!.ToString());
    }

    [Fact]
    public async Task Whoever_speaks_in_the_channel_mentions_the_bot()
    {
        await _bot.Page.SayAsync("<at>NotesBot</at> help", PageSide.Channel, by: "fta");

        var heard = Assert.Single(_bot.Heard);
        Assert.Equal("29:devchat-fta", heard["from"]!["id"]!.ToString());
        Assert.Equal("channel", heard["conversation"]!["conversationType"]!.ToString());
        Assert.True(heard["conversation"]!["isGroup"]!.GetValue<bool>());
        var mention = heard["entities"]!.AsArray().Single(entity => entity!["type"]!.ToString() == "mention")!;
        Assert.Equal(heard["recipient"]!["id"]!.ToString(), mention["mentioned"]!["id"]!.ToString());
    }

    [Fact]
    public async Task In_the_channel_the_bot_does_not_hear_what_is_said_without_it()
    {
        var answer = await _bot.Page.SayAsync("lunch?", PageSide.Channel);

        Assert.Null(answer["status"]);
        Assert.Empty(_bot.Heard);
        Assert.Single(await _bot.Page.ActivitiesAsync(PageSide.Channel));
    }

    [Fact]
    public async Task Adding_the_bot_sends_both_events_and_removing_it_the_one()
    {
        await _bot.Page.InstallAsync();
        await _bot.Page.UninstallAsync();

        Assert.Equal(
            ["conversationUpdate", "installationUpdate add", "installationUpdate remove"],
            _bot.Heard.Select(heard => $"{heard["type"]} {heard["action"]}".TrimEnd()));
        var joined = _bot.Heard.First();
        Assert.Equal(joined["recipient"]!["id"]!.ToString(), Assert.Single(joined["membersAdded"]!.AsArray())!["id"]!.ToString());
    }

    [Fact]
    public async Task Nobody_can_talk_to_a_bot_that_was_removed()
    {
        await _bot.Page.UninstallAsync();

        var answer = await _bot.Page.SayAsync("hello?");

        Assert.Equal("BotNotInConversationRoster", answer["error"]!["code"]!.ToString());
        Assert.Equal("installationUpdate", Assert.Single(_bot.Heard)["type"]!.ToString());
    }
}
