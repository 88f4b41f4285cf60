using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

[Collection(Browser.Collection)]
public sealed class CardTests(Browser browser) : IAsyncLifetime
{
    private StandInBot _bot = null!;
    private IPage _page = null!;
    private string _cardId = "";

    public async Task InitializeAsync()
    {
        _bot = await StandInBot.StartAsync();
        _bot.Chat();
        _page = await browser.NewPageAsync();
        await _page.GotoAsync(_bot.Address.ToString());
        await ShowCardAsync();
        _cardId = (await _bot.Page.ActivitiesAsync())[^1]["id"]!.ToString();
    }

    public async Task DisposeAsync()
    {
        await _page.Context.CloseAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task An_Execute_sends_the_inputs_as_an_invoke_and_its_answer_replaces_the_card()
    {
        await _page.GetByLabel("Summary").FillAsync("Fixed the mail flow.");
        await _page.GetByLabel("Exchange Online").CheckAsync();

        await ClickAsync("Next");

        await Expect(_page.GetByTestId("card")).ToContainTextAsync("Review");
        await Expect(_page.GetByLabel("Summary")).ToHaveValueAsync("as typed");
        var invoke = _bot.Heard.Last();
        Assert.Equal(("invoke", "adaptiveCard/action", _cardId), (invoke["type"]!.ToString(), invoke["name"]!.ToString(), invoke["replyToId"]!.ToString()));
        var action = invoke["value"]!["action"]!;
        Assert.Equal("manual", invoke["value"]!["trigger"]!.ToString());
        Assert.Equal(("Action.Execute", "Next", "note.next"), (action["type"]!.ToString(), action["title"]!.ToString(), action["verb"]!.ToString()));
        Assert.Equal("d1", action["data"]!["draft"]!.ToString());
        Assert.Equal(3, action["data"]!["revision"]!.GetValue<int>());
        Assert.Equal("Fixed the mail flow.", action["data"]!["summary"]!.ToString());
        Assert.Equal("EXO", action["data"]!["workloads"]!.ToString());
        Assert.Equal("on_track", action["data"]!["status"]!.ToString());
    }

    [Fact]
    public async Task An_error_is_shown_under_the_card_and_what_was_typed_stays()
    {
        await _page.GetByLabel("Summary").FillAsync("Half a sentence");

        await ClickAsync("Back");

        await Expect(_page.GetByTestId("card-error")).ToHaveTextAsync("This page is gone.");
        await Expect(_page.GetByLabel("Summary")).ToHaveValueAsync("Half a sentence");
    }

    [Fact]
    public async Task An_answer_of_text_is_shown_with_the_card()
    {
        await ClickAsync("Next");
        await Expect(_page.GetByTestId("card")).ToContainTextAsync("Review");

        await ClickAsync("Next");

        await Expect(_page.GetByTestId("card-message")).ToHaveTextAsync("Posted. Well done.");
    }

    [Fact]
    public async Task A_Submit_arrives_as_a_message_without_text()
    {
        await _page.GetByLabel("Summary").FillAsync("For later");

        await ClickAsync("Save for later");

        await Expect(_page.Locator("[data-testid=protocol-line][data-type=message]")).ToHaveCountAsync(1);
        var message = _bot.Heard.Last();
        Assert.Equal(("message", _cardId), (message["type"]!.ToString(), message["replyToId"]!.ToString()));
        Assert.Null(message["text"]);
        Assert.Equal("note.save_draft", message["value"]!["verb"]!.ToString());
        Assert.Equal("For later", message["value"]!["summary"]!.ToString());
    }

    [Fact]
    public async Task A_button_is_off_while_the_bot_is_at_work()
    {
        var release = new TaskCompletionSource();
        _bot.Answer = async _ =>
        {
            await release.Task;
            return (200, null);
        };

        await ClickAsync("Save for later");

        await Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Save for later" })).ToBeDisabledAsync();
        await Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Next" })).ToBeDisabledAsync();
        release.SetResult();
        await Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Next" })).ToBeEnabledAsync();
        Assert.Equal(2, _bot.Heard.Count);
    }

    [Fact]
    public async Task An_updated_card_is_replaced_and_another_card_keeps_what_was_typed()
    {
        await ShowCardAsync();
        var cards = _page.GetByTestId("card");
        await cards.Nth(1).GetByLabel("Summary").FillAsync("Being typed");

        await UpdateAsync(ChattyBot.Form("Posted", "note.next"));

        await Expect(cards.First).ToContainTextAsync("Posted");
        await Expect(cards.Nth(1).GetByLabel("Summary")).ToHaveValueAsync("Being typed");
        await Expect(cards.Nth(1).GetByLabel("Summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_deleted_card_goes()
    {
        await _bot.CallAsync(HttpMethod.Delete, $"conversations/{PageSide.Engineer}/activities/{_cardId}");

        await Expect(_page.GetByTestId("card")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_reload_shows_the_same_chat()
    {
        await UpdateAsync(ChattyBot.Form("Newer", "note.next"));

        await _page.ReloadAsync();

        await Expect(_page.GetByTestId("card")).ToContainTextAsync("Newer");
        await Expect(_page.GetByTestId("my-message")).ToHaveCountAsync(1);
    }

    private async Task UpdateAsync(JsonObject message)
    {
        var (status, _) = await _bot.CallAsync(HttpMethod.Put, $"conversations/{PageSide.Engineer}/activities/{_cardId}", message);
        Assert.Equal(200, status);
    }

    private Task ClickAsync(string button) => _page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private async Task ShowCardAsync()
    {
        var before = await _page.GetByTestId("card").CountAsync();
        await _page.GetByTestId("composer").FillAsync("card");
        await _page.GetByTestId("composer").PressAsync("Enter");
        await Expect(_page.GetByTestId("card")).ToHaveCountAsync(before + 1);
    }
}
