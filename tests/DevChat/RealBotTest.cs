using Microsoft.Playwright;
using NotesBot.Tests.Chat;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

/// <summary>The real bot in a real browser: what its tests have in common.</summary>
[Collection(Browser.Collection)]
public abstract class RealBotTest(Browser browser) : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    protected IPage Page { get; private set; } = null!;

    /// <summary>What the browser complained about: errors of scripts, and breaches of the content policy.</summary>
    protected IList<string> Complaints { get; } = [];

    /// <summary>The newest card, once nothing that it sent is under way.</summary>
    protected ILocator Card => Page.Locator("[data-testid=log] [data-testid=card]").Last.And(Page.Locator(":not([aria-busy=true])"));

    public async Task InitializeAsync()
    {
        _bot = await BotUnderTest.StartAsync();
        Page = await browser.NewPageAsync(1100, 800);
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complaints.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => Complaints.Add(error);
    }

    public async Task DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await _bot.DisposeAsync();
    }

    protected ILocator Find(string testId) => Page.GetByTestId(testId);

    /// <summary>Opens the chat of one of the development chat's people, and adds the bot to it.</summary>
    protected async Task AddAsync(string person)
    {
        await Page.GotoAsync(new Uri(_bot.Address, $"#{person}").ToString());
        await Find("add").ClickAsync();
    }

    protected async Task SayAsync(string text)
    {
        await Find("composer").FillAsync(text);
        await Find("composer").PressAsync("Enter");
    }

    protected Task TapAsync(string button) => Button(button).ClickAsync();

    protected ILocator Button(string title) => Card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    /// <summary>Waits until the newest card says this.</summary>
    protected Task SeeAsync(string words) => Expect(Card).ToContainTextAsync(words);

    /// <summary>An input with all that stands beside it: its label, what is wrong with it, its hint.</summary>
    protected static ILocator Beside(ILocator input) => input.Locator("xpath=ancestor::*[contains(@class, 'ac-container')][1]");

    /// <summary>The text of the last note that was posted, character by character.</summary>
    protected async Task<string> PostedAsync()
    {
        await Expect(Find("copy").Last).ToBeVisibleAsync();
        return await Page.Locator(".bubble:has(.copy) > .plain").Last.EvaluateAsync<string>("element => element.innerText");
    }
}
