using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

public sealed class PageTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task An_empty_chat_offers_to_add_the_bot_and_then_shows_its_welcome()
    {
        await Find("add").ClickAsync();

        await Expect(Find("bot-message").GetByTestId("text")).ToContainTextAsync("Hello! I walk you through a note after a call.");
        Assert.Equal(["conversationUpdate", "installationUpdate"], Bot.Heard.Select(activity => activity["type"]!.ToString()));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task A_typed_message_is_sent_with_Enter_and_answered()
    {
        await SayAsync("hello there");

        await Expect(Find("my-message").GetByTestId("text")).ToHaveTextAsync("hello there");
        await Expect(Find("bot-message").GetByTestId("text")).ToHaveTextAsync("You said: hello there");
    }

    [Fact]
    public async Task Shift_and_Enter_begin_a_new_line()
    {
        await Find("composer").PressSequentiallyAsync("one");
        await Page.Keyboard.PressAsync("Shift+Enter");
        await Page.Keyboard.TypeAsync("two");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Find("bot-message")).ToHaveCountAsync(1);
        Assert.Equal("one\ntwo", Bot.Heard.Single()["text"]!.ToString());
    }

    [Fact]
    public async Task Plain_text_is_shown_exactly_as_the_bot_wrote_it()
    {
        await SayAsync("note");

        var text = Find("bot-message").GetByTestId("text");
        await Expect(text).ToBeVisibleAsync();
        Assert.Equal(ChattyBot.Note, await text.EvaluateAsync<string>("element => element.innerText"));
    }

    [Fact]
    public async Task Copy_copies_exactly_the_text()
    {
        await SayAsync("note");

        await Find("copy").ClickAsync();

        await Expect(Find("copy")).ToHaveTextAsync("Copied");
        Assert.Equal(ChattyBot.Note, await Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Suggested_answers_are_buttons_that_say_them()
    {
        await SayAsync("suggest");

        await Page.GetByRole(AriaRole.Button, new() { Name = "The note" }).ClickAsync();

        await Expect(Find("copy")).ToHaveCountAsync(2);
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "The note" })).ToHaveCountAsync(0);
        Assert.Equal("note", Bot.Heard.Last()["text"]!.ToString());
    }

    [Fact]
    public async Task Typing_shows_that_the_bot_is_at_work()
    {
        await SayAsync("typing");

        await Expect(Find("typing")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_person_has_a_chat_of_their_own_in_their_own_language()
    {
        await SayAsync("mine");
        await Find("place-sme").ClickAsync();
        await SayAsync("你好");

        await Expect(Find("bot-message").GetByTestId("text")).ToHaveTextAsync("You said: 你好");
        await Expect(Page).ToHaveURLAsync(new Regex("#sme$"));
        await Expect(Find("subtitle")).ToContainTextAsync("中文");
        var heard = Bot.Heard.Last();
        Assert.Equal("zh-CN", heard["locale"]!.ToString());
        Assert.Equal("Asia/Shanghai", heard["localTimezone"]!.ToString());
        await Find("place-fe").ClickAsync();
        await Expect(Find("my-message").GetByTestId("text")).ToHaveTextAsync("mine");
    }

    [Fact]
    public async Task In_the_channel_the_bot_is_mentioned_by_whoever_speaks()
    {
        await Find("place-general").ClickAsync();
        await Find("by").SelectOptionAsync("fta");
        await SayAsync("status please");

        await Expect(Find("my-message").GetByTestId("text")).ToHaveTextAsync("@NotesBot status please");
        await Expect(Find("bot-message")).ToHaveCountAsync(1);
        Assert.Equal("<at>NotesBot</at> status please", Bot.Heard.Single()["text"]!.ToString());
        Assert.Equal("Jonas Brandt", Bot.Heard.Single()["from"]!["name"]!.ToString());
    }

    [Fact]
    public async Task Behind_a_message_stands_its_activity()
    {
        await SayAsync("note");
        await Expect(Find("bot-message")).ToHaveCountAsync(1);

        await Find("bot-message").HoverAsync();
        await Find("bot-message").GetByTestId("raw-toggle").ClickAsync();

        await Expect(Find("bot-message").GetByTestId("raw")).ToContainTextAsync("\"textFormat\": \"plain\"");
    }

    [Fact]
    public async Task The_clock_moves_by_a_week()
    {
        var before = Bot.Clock.GetUtcNow();

        await Page.GetByRole(AriaRole.Button, new() { Name = "+7 days" }).ClickAsync();

        await Expect(Find("clock")).ToHaveClassAsync("moved");
        Assert.True(Bot.Clock.GetUtcNow() >= before.AddDays(7));
    }
}
