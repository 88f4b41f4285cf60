using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

[Collection(Browser.Collection)]
public sealed class PageTests(Browser browser) : IAsyncLifetime
{
    private readonly List<string> _complaints = [];
    private StandInBot _bot = null!;
    private IPage _page = null!;

    public async Task InitializeAsync()
    {
        _bot = await StandInBot.StartAsync();
        _bot.Chat();
        _page = await OpenAsync(1200);
    }

    public async Task DisposeAsync()
    {
        await _page.Context.CloseAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task An_empty_chat_offers_to_add_the_bot_and_then_shows_its_welcome()
    {
        await _page.GetByTestId("add").ClickAsync();

        await Expect(Find("bot-message").GetByTestId("text")).ToContainTextAsync("Hello! I walk you through a note after a call.");
        Assert.Equal(["conversationUpdate", "installationUpdate"], _bot.Heard.Select(activity => activity["type"]!.ToString()));
        Assert.Empty(_complaints);
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
        await _page.GetByTestId("composer").PressSequentiallyAsync("one");
        await _page.Keyboard.PressAsync("Shift+Enter");
        await _page.Keyboard.TypeAsync("two");
        await _page.Keyboard.PressAsync("Enter");

        await Expect(Find("bot-message")).ToHaveCountAsync(1);
        Assert.Equal("one\ntwo", _bot.Heard.Single()["text"]!.ToString());
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

        await _page.GetByTestId("copy").ClickAsync();

        await Expect(_page.GetByTestId("copy")).ToHaveTextAsync("Copied");
        Assert.Equal(ChattyBot.Note, await _page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Suggested_answers_are_buttons_that_say_them()
    {
        await SayAsync("suggest");

        await _page.GetByRole(AriaRole.Button, new() { Name = "The note" }).ClickAsync();

        await Expect(Find("copy")).ToHaveCountAsync(2);
        await Expect(_page.GetByRole(AriaRole.Button, new() { Name = "The note" })).ToHaveCountAsync(0);
        Assert.Equal("note", _bot.Heard.Last()["text"]!.ToString());
    }

    [Fact]
    public async Task Typing_shows_that_the_bot_is_at_work()
    {
        await SayAsync("typing");

        await Expect(Find("typing")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_delivery_that_fails_is_shown_in_the_chat()
    {
        await SayAsync("break");

        await Expect(Find("system")).ToContainTextAsync("The bot answered HTTP 500.");
    }

    [Fact]
    public async Task Another_person_has_a_chat_of_their_own_in_their_own_language()
    {
        await SayAsync("mine");
        await _page.GetByTestId("place-sme").ClickAsync();
        await SayAsync("你好");

        await Expect(Find("bot-message").GetByTestId("text")).ToHaveTextAsync("You said: 你好");
        await Expect(_page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#sme$"));
        await Expect(_page.GetByTestId("subtitle")).ToContainTextAsync("中文");
        var heard = _bot.Heard.Last();
        Assert.Equal("zh-CN", heard["locale"]!.ToString());
        Assert.Equal("Asia/Shanghai", heard["localTimezone"]!.ToString());
        await _page.GetByTestId("place-fe").ClickAsync();
        await Expect(Find("my-message").GetByTestId("text")).ToHaveTextAsync("mine");
    }

    [Fact]
    public async Task In_the_channel_the_bot_is_mentioned_by_whoever_speaks()
    {
        await _page.GetByTestId("place-general").ClickAsync();
        await _page.GetByTestId("by").SelectOptionAsync("fta");
        await SayAsync("status please");

        await Expect(Find("my-message").GetByTestId("text")).ToHaveTextAsync("@NotesBot status please");
        await Expect(Find("bot-message")).ToHaveCountAsync(1);
        Assert.Equal("<at>NotesBot</at> status please", _bot.Heard.Single()["text"]!.ToString());
        Assert.Equal("Jonas Brandt", _bot.Heard.Single()["from"]!["name"]!.ToString());
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
        var before = _bot.Clock.GetUtcNow();

        await _page.GetByRole(AriaRole.Button, new() { Name = "+7 days" }).ClickAsync();

        await Expect(_page.GetByTestId("clock")).ToHaveClassAsync("moved");
        Assert.True(_bot.Clock.GetUtcNow() >= before.AddDays(7));
    }

    [Fact]
    public async Task A_narrow_screen_has_no_sideways_scrolling_and_its_people_behind_a_button()
    {
        await _page.SetViewportSizeAsync(360, 740);
        await SayAsync("card");
        await Expect(Find("card")).ToBeVisibleAsync();

        Assert.Equal(360, await _page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await Find("log").Locator(".scroller").EvaluateAsync<bool>("e => e.scrollWidth <= e.clientWidth"));
        await Expect(_page.GetByTestId("rail")).Not.ToBeVisibleAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Chats" }).ClickAsync();
        await _page.GetByTestId("place-fta").ClickAsync();
        await Expect(_page.GetByTestId("rail")).Not.ToBeVisibleAsync();
        await Expect(_page.GetByTestId("subtitle")).ToContainTextAsync("Jonas Brandt");
    }

    private ILocator Find(string testId) => _page.GetByTestId(testId);

    private async Task SayAsync(string text)
    {
        await _page.GetByTestId("composer").FillAsync(text);
        await _page.GetByTestId("composer").PressAsync("Enter");
    }

    private async Task<IPage> OpenAsync(int width)
    {
        var page = await browser.NewPageAsync(width);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync(_bot.Address.ToString());
        await Expect(page.GetByTestId("title")).ToHaveTextAsync("NotesBot");
        return page;
    }
}
