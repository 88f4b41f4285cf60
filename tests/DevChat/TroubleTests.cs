using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

public sealed class TroubleTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task A_delivery_that_fails_is_shown_in_the_chat()
    {
        await SayAsync("break");

        await Expect(Find("system")).ToContainTextAsync("The bot answered HTTP 500.");
    }

    [Fact]
    public async Task A_restart_of_the_bot_leaves_the_chat_as_it_is_and_it_goes_on()
    {
        await SayAsync("before");
        await Expect(Find("bot-message")).ToHaveCountAsync(1);
        await Bot.DisposeAsync();
        await Expect(Find("notice-lost")).ToBeVisibleAsync();

        Bot = await StandInBot.StartAsync(port: Bot.Address.Port);
        Bot.Chat();

        await Expect(Find("notice-lost")).Not.ToBeVisibleAsync();
        await SayAsync("after");
        await Expect(Find("bot-message").GetByTestId("text")).ToHaveTextAsync(["You said: before", "You said: after"]);
    }

    [Fact]
    public async Task Without_its_scripts_the_page_says_what_is_missing_and_how_to_mend_it()
    {
        await Page.RouteAsync("**/devchat/lib/*", route => route.FulfillAsync(new() { Status = 404 }));
        await Page.ReloadAsync();
        await SayAsync("hello");

        await Expect(Find("notice-scripts")).ToContainTextAsync("npm ci --prefix bot/DevChat/page");
        await Expect(Find("bot-message").GetByTestId("text")).ToHaveTextAsync("You said: hello");
    }
}
