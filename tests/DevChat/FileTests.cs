using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.DevChat;

/// <summary>A bot that gives somebody a file: what the development chat's channel does about it.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private StandInBot _bot = null!;

    public async Task InitializeAsync() => _bot = await StandInBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Accepted_the_card_reaches_the_bot_as_Teams_would_tell_it_with_a_place_for_the_file()
    {
        var card = await OfferAsync();

        await AnswerAsync(card, "accept");

        var invoke = _bot.Heard.Last();
        Assert.Equal(("invoke", "fileConsent/invoke", card), (invoke["type"]!.ToString(), invoke["name"]!.ToString(), invoke["replyToId"]!.ToString()));
        var value = invoke["value"]!;
        Assert.Equal(("fileUpload", "accept", "7"), (value["type"]!.ToString(), value["action"]!.ToString(), value["context"]!["export"]!.ToString()));
        Assert.Equal(("export.json", "json"), (value["uploadInfo"]!["name"]!.ToString(), value["uploadInfo"]!["fileType"]!.ToString()));
        Assert.StartsWith($"{_bot.Address}devchat/files/", value["uploadInfo"]!["uploadUrl"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declined_it_offers_no_place()
    {
        await AnswerAsync(await OfferAsync(), "decline");

        var value = _bot.Heard.Last()["value"]!;
        Assert.Equal(("decline", "8"), (value["action"]!.ToString(), value["context"]!["export"]!.ToString()));
        Assert.Null(value["uploadInfo"]);
    }

    [Fact]
    public async Task The_file_is_taken_whole_once_and_can_be_had()
    {
        await AnswerAsync(await OfferAsync(), "accept");
        var url = _bot.Heard.Last()["value"]!["uploadInfo"]!["uploadUrl"]!.ToString();

        Assert.Equal(HttpStatusCode.NotFound, (await _bot.Http.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, await PutAsync(url, "{}", new ContentRangeHeaderValue(0, 4)));
        Assert.Equal(HttpStatusCode.BadRequest, await PutAsync(url, "{}", range: null));
        Assert.Equal(HttpStatusCode.Created, await PutAsync(url, "{}", new ContentRangeHeaderValue(0, 1, 2)));
        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(url, "{}", new ContentRangeHeaderValue(0, 1, 2)));

        using var file = await _bot.Http.GetAsync(url);
        Assert.Equal("{}", await file.Content.ReadAsStringAsync());
        Assert.Equal(("attachment", "export.json"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileName));
    }

    [Theory]
    [InlineData("no-such-card", "accept")]
    [InlineData(null, "accept")]
    [InlineData(null, "perhaps")]
    public async Task What_is_no_answer_to_a_card_is_refused(string? card, string action)
    {
        var offered = await OfferAsync();
        var heard = _bot.Heard.Count;
        var message = (await _bot.Page.SayAsync("a message of my own"))["id"]!.ToString();

        using var answer = await PostAsync(card ?? (action == "accept" ? message : offered), action);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(heard + 1, _bot.Heard.Count);
    }

    private async Task<string> OfferAsync()
    {
        await _bot.Page.SayAsync("export");
        var content = new JsonObject
        {
            ["description"] = "A file", ["sizeInBytes"] = 2, ["acceptContext"] = new JsonObject { ["export"] = 7 }, ["declineContext"] = new JsonObject { ["export"] = 8 },
        };
        return await _bot.ReplyAsync(_bot.Heard.Last(), new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.card.file.consent", ["name"] = "export.json", ["content"] = content,
            }),
        });
    }

    private async Task AnswerAsync(string card, string action)
    {
        using var answer = await PostAsync(card, action);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(string card, string action)
    {
        using var body = new StringContent(new JsonObject { ["card"] = card, ["action"] = action }.ToJsonString());
        return await _bot.Http.PostAsync($"/devchat/conversations/{Uri.EscapeDataString(PageSide.Engineer)}/consent", body);
    }

    private async Task<HttpStatusCode> PutAsync(string url, string content, ContentRangeHeaderValue? range)
    {
        using var body = new StringContent(content);
        body.Headers.ContentRange = range;
        using var answer = await _bot.Http.PutAsync(url, body);
        return answer.StatusCode;
    }
}
