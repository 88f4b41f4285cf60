using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

/// <summary>What the tests of the page have in common: a stand-in bot, and the page open as the engineer's.</summary>
[Collection(Browser.Collection)]
public abstract class PageTest(Browser browser) : IAsyncLifetime
{
    private protected StandInBot Bot { get; set; } = null!;

    protected IPage Page { get; private set; } = null!;

    /// <summary>What the browser complained about: errors of scripts, and breaches of the content policy.</summary>
    protected IList<string> Complaints { get; } = [];

    public async Task InitializeAsync()
    {
        Bot = await StandInBot.StartAsync();
        Bot.Chat();
        Page = await browser.NewPageAsync();
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complaints.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => Complaints.Add(error);
        await Page.GotoAsync(Bot.Address.ToString());
        await Expect(Page.GetByTestId("title")).ToHaveTextAsync("NotesBot");
    }

    public async Task DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await Bot.DisposeAsync();
    }

    protected ILocator Find(string testId) => Page.GetByTestId(testId);

    protected async Task SayAsync(string text)
    {
        await Find("composer").FillAsync(text);
        await Find("composer").PressAsync("Enter");
    }
}
