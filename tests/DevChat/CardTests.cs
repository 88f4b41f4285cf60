using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

public sealed class CardTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task An_Execute_sends_the_inputs_as_an_invoke_and_its_answer_replaces_the_card()
    {
        var id = await ShowCardAsync();
        await Page.GetByLabel("Summary").FillAsync("Fixed the mail flow.");
        await Page.GetByLabel("Exchange Online").CheckAsync();

        await ClickAsync("Next");

        await Expect(Find("card")).ToContainTextAsync("Review");
        await Expect(Page.GetByLabel("Summary")).ToHaveValueAsync("as typed");
        var invoke = Bot.Heard.Last();
        Assert.Equal(("invoke", "adaptiveCard/action"), (invoke["type"]!.ToString(), invoke["name"]!.ToString()));
        Assert.Equal(id, invoke["replyToId"]!.ToString());
        var action = invoke["value"]!["action"]!;
        Assert.Equal("manual", invoke["value"]!["trigger"]!.ToString());
        Assert.Equal(("Action.Execute", "Next"), (action["type"]!.ToString(), action["title"]!.ToString()));
        Assert.Equal("note.next", action["verb"]!.ToString());
        Assert.Equal("d1", action["data"]!["draft"]!.ToString());
        Assert.Equal(3, action["data"]!["revision"]!.GetValue<int>());
        Assert.Equal("Fixed the mail flow.", action["data"]!["summary"]!.ToString());
        Assert.Equal("EXO", action["data"]!["workloads"]!.ToString());
        Assert.Equal("on_track", action["data"]!["status"]!.ToString());
    }

    [Fact]
    public async Task An_error_is_shown_under_the_card_and_what_was_typed_stays()
    {
        await ShowCardAsync();
        await Page.GetByLabel("Summary").FillAsync("Half a sentence");

        await ClickAsync("Back");

        await Expect(Find("card-error")).ToHaveTextAsync("This page is gone.");
        await Expect(Page.GetByLabel("Summary")).ToHaveValueAsync("Half a sentence");
    }

    [Fact]
    public async Task An_answer_of_text_is_shown_with_the_card()
    {
        await ShowCardAsync();
        await ClickAsync("Next");
        await Expect(Find("card")).ToContainTextAsync("Review");

        await ClickAsync("Next");

        await Expect(Find("card-message")).ToHaveTextAsync("Posted. Well done.");
    }

    [Fact]
    public async Task A_Submit_arrives_as_a_message_without_text()
    {
        var id = await ShowCardAsync();
        await Page.GetByLabel("Summary").FillAsync("For later");

        await ClickAsync("Save for later");

        await Expect(Page.Locator("[data-testid=protocol-line][data-type=message]")).ToHaveCountAsync(1);
        var message = Bot.Heard.Last();
        Assert.Equal(("message", id), (message["type"]!.ToString(), message["replyToId"]!.ToString()));
        Assert.Null(message["text"]);
        Assert.Equal("note.save_draft", message["value"]!["verb"]!.ToString());
        Assert.Equal("For later", message["value"]!["summary"]!.ToString());
    }

    [Fact]
    public async Task A_button_is_off_while_the_bot_is_at_work()
    {
        await ShowCardAsync();
        var release = new TaskCompletionSource();
        Bot.Answer = async _ =>
        {
            await release.Task;
            return (200, null);
        };

        await ClickAsync("Save for later");

        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Save for later" })).ToBeDisabledAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Next" })).ToBeDisabledAsync();
        release.SetResult();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Next" })).ToBeEnabledAsync();
        Assert.Equal(2, Bot.Heard.Count);
    }

    [Fact]
    public async Task An_updated_card_is_replaced_and_another_card_keeps_what_was_typed()
    {
        var id = await ShowCardAsync();
        await ShowCardAsync();
        var cards = Find("card");
        await cards.Nth(1).GetByLabel("Summary").FillAsync("Being typed");

        await UpdateAsync(id, ChattyBot.Form("Posted", "note.next"));

        await Expect(cards.First).ToContainTextAsync("Posted");
        await Expect(cards.Nth(1).GetByLabel("Summary")).ToHaveValueAsync("Being typed");
        await Expect(cards.Nth(1).GetByLabel("Summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_deleted_card_goes()
    {
        var id = await ShowCardAsync();

        await Bot.CallAsync(HttpMethod.Delete, $"conversations/{PageSide.Engineer}/activities/{id}");

        await Expect(Find("card")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_reload_shows_the_same_chat()
    {
        var id = await ShowCardAsync();
        await UpdateAsync(id, ChattyBot.Form("Newer", "note.next"));

        await Page.ReloadAsync();

        await Expect(Find("card")).ToContainTextAsync("Newer");
        await Expect(Find("my-message")).ToHaveCountAsync(1);
    }

    private async Task UpdateAsync(string id, JsonObject message)
    {
        var (status, _) = await Bot.CallAsync(HttpMethod.Put, $"conversations/{PageSide.Engineer}/activities/{id}", message);
        Assert.Equal(200, status);
    }

    private Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <returns>The activity's id.</returns>
    private async Task<string> ShowCardAsync()
    {
        var before = await Find("card").CountAsync();
        await SayAsync("card");
        await Expect(Find("card")).ToHaveCountAsync(before + 1);
        return (await Bot.Page.ActivitiesAsync())[^1]["id"]!.ToString();
    }
}
