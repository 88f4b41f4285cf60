using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

[Collection(Browser.Collection)]
public sealed class Shots(Browser browser)
{
    [Fact]
    public async Task Take()
    {
        foreach (var (width, dark) in new[] { (1200, false), (1200, true), (360, false), (360, true) })
        {
            await using var bot = await StandInBot.StartAsync();
            bot.Chat();
            var page = await browser.NewPageAsync(width, 800, dark: dark);
            page.Console += (_, m) => Console.WriteLine(m.Type + ": " + m.Text);
            await page.GotoAsync(bot.Address.ToString());
            await page.GetByTestId("add").WaitForAsync();
            var name = $"/tmp/devchat-shots/{width}{(dark ? "d" : "l")}";
            await page.ScreenshotAsync(new() { Path = name + "-0.png" });
            await page.GetByTestId("add").ClickAsync();
            await Expect(page.GetByTestId("bot-message")).ToHaveCountAsync(1);
            await Say(page, "hello there, this is a note of mine");
            await Say(page, "note");
            await Say(page, "suggest");
            await Expect(page.GetByTestId("bot-message")).ToHaveCountAsync(4);
            await page.ScreenshotAsync(new() { Path = name + "-1.png" });
            await Say(page, "card");
            await Expect(page.GetByTestId("card")).ToHaveCountAsync(1);
            await page.GetByRole(AriaRole.Button, new() { Name = "Back", Exact = true }).ClickAsync();
            await page.GetByTestId("card-error").WaitForAsync();
            await page.ScreenshotAsync(new() { Path = name + "-2.png" });
            await Say(page, "break");
            await page.GetByTestId("system").WaitForAsync();
            await page.GetByTestId("protocol").CheckAsync();
            await page.GetByTestId("raw-toggle").Last.ClickAsync();
            await Say(page, "typing");
            await page.GetByTestId("typing").WaitForAsync();
            if (width == 360)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Chats" }).ClickAsync();
            }
            await page.ScreenshotAsync(new() { Path = name + "-3.png" });
            if (width > 360)
            {
                await page.GetByTestId("place-general").ClickAsync();
                await page.GetByTestId("by").SelectOptionAsync("sme");
                await Say(page, "你好");
                await page.GetByTestId("by").SelectOptionAsync("fta");
                await Say(page, "card");
                await Expect(page.GetByTestId("bot-message")).ToHaveCountAsync(2);
                await page.ScreenshotAsync(new() { Path = name + "-4.png" });
            }
            await page.Context.CloseAsync();
        }
    }

    private static async Task Say(IPage page, string text)
    {
        var n = await page.GetByTestId("my-message").CountAsync();
        await page.GetByTestId("composer").FillAsync(text);
        await page.GetByTestId("composer").PressAsync("Enter");
        await Expect(page.GetByTestId("my-message")).ToHaveCountAsync(n + 1);
    }
}
