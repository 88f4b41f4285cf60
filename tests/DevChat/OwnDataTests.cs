using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

public sealed class OwnDataTests(Browser browser) : RealBotTest(browser)
{
    [Fact]
    public async Task Somebody_exports_their_data_and_then_deletes_it()
    {
        await AddAsync("fe");
        await SeeAsync("Welcome to NotesBot");
        await Card.GetByLabel("FastTrack Engineer (FE)").CheckAsync();
        await TapAsync("That's me");
        await SeeAsync("New note");
        await SayAsync("delete my data");
        await SeeAsync("Delete everything I keep of you?");
        var ask = Find("card").Filter(new() { HasText = "Delete everything I keep of you?" });

        await TapAsync("Export first");
        var file = Find("file");
        await Expect(file).ToContainTextAsync("NotesBot 2020-04-01.json");
        await Expect(file).ToContainTextAsync("bytes)");
        await file.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        var link = Find("download");
        await Expect(link).ToBeVisibleAsync();
        await Expect(file.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal("NotesBot 2020-04-01.json", download.SuggestedFilename);
        var export = JsonNode.Parse(await File.ReadAllTextAsync((await download.PathAsync())!))!;
        Assert.Equal("FE", export["settings"]!["role"]!.GetValue<string>());

        await ask.GetByRole(AriaRole.Button, new() { Name = "Delete everything" }).ClickAsync();
        await Expect(Find("card").Filter(new() { HasText = "Everything is deleted" })).ToBeVisibleAsync();
        await SayAsync("hello");
        await SeeAsync("Welcome to NotesBot");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task A_file_can_be_declined()
    {
        await AddAsync("sme");
        await SeeAsync("欢迎使用 NotesBot");
        await SayAsync("导出我的数据");
        await Find("file").GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();

        await Expect(Find("text").Last).ToContainTextAsync("未发送文件");
        await Expect(Find("file")).ToHaveCountAsync(0);
        Assert.Empty(Complaints);
    }
}
