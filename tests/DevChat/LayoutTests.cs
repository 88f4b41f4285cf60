using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

public sealed class LayoutTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task A_narrow_screen_has_no_sideways_scrolling_and_its_people_behind_a_button()
    {
        await Page.SetViewportSizeAsync(360, 740);
        await SayAsync("card");
        await Expect(Find("card")).ToBeVisibleAsync();

        Assert.Empty(Complaints);
        Assert.Equal(360, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await Find("log").Locator(".scroller").EvaluateAsync<bool>("e => e.scrollWidth <= e.clientWidth"));
        await Expect(Find("rail")).Not.ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Chats" }).ClickAsync();
        await Find("place-fta").ClickAsync();
        await Expect(Find("rail")).Not.ToBeVisibleAsync();
        await Expect(Find("subtitle")).ToContainTextAsync("Jonas Brandt");
    }

    [Fact]
    public async Task A_reader_of_older_messages_is_not_moved_but_told_of_newer_ones()
    {
        for (var number = 0; number < 40; number++)
        {
            await Bot.CallAsync(HttpMethod.Post, $"conversations/{PageSide.Engineer}/activities", Message($"message {number}"));
        }

        await Expect(Find("bot-message")).ToHaveCountAsync(40);
        await Expect(Find("bot-message").Last).ToBeInViewportAsync();
        await Find("bot-message").First.ScrollIntoViewIfNeededAsync();
        await Bot.CallAsync(HttpMethod.Post, $"conversations/{PageSide.Engineer}/activities", Message("newer"));

        await Expect(Find("newer")).ToBeVisibleAsync();
        await Expect(Find("bot-message").First).ToBeInViewportAsync();
        await Find("newer").ClickAsync();
        await Expect(Find("bot-message").Last).ToBeInViewportAsync();
        await Expect(Find("newer")).Not.ToBeVisibleAsync();
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text, ["textFormat"] = "plain" };
}
