using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.DevChat;

public sealed class EventsTests : IAsyncLifetime
{
    private StandInBot _bot = null!;

    public async Task InitializeAsync() => _bot = await StandInBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task An_open_page_is_told_what_happens_in_its_order()
    {
        await using var events = await OpenAsync();
        await NextAsync(events);

        var (_, body) = await _bot.CallAsync(HttpMethod.Post, $"conversations/{PageSide.Engineer}/activities", Message("one"));
        await _bot.CallAsync(HttpMethod.Put, $"conversations/{PageSide.Engineer}/activities/{body!["id"]}", Message("two"));
        await _bot.CallAsync(HttpMethod.Delete, $"conversations/{PageSide.Engineer}/activities/{body["id"]}");
        await _bot.Page.PostAsync("/devchat/clock", new JsonObject { ["advance"] = "01:00:00" });

        var told = new[] { await NextAsync(events), await NextAsync(events), await NextAsync(events), await NextAsync(events) };
        Assert.Equal(["added", "updated", "deleted", "clock"], told.Select(item => item.EventType));
        Assert.Equal("two", JsonNode.Parse(told[1].Data)!["entry"]!["activity"]!["text"]!.ToString());
    }

    [Fact]
    public async Task A_page_that_comes_back_gets_what_it_missed()
    {
        string last;
        await using (var events = await OpenAsync())
        {
            await NextAsync(events);
            await _bot.CallAsync(HttpMethod.Post, $"conversations/{PageSide.Engineer}/activities", Message("seen"));
            last = (await NextAsync(events)).EventId!;
        }

        await _bot.CallAsync(HttpMethod.Post, $"conversations/{PageSide.Engineer}/activities", Message("missed"));

        await using var again = await OpenAsync(last);
        Assert.True(JsonNode.Parse((await NextAsync(again)).Data)!["resumed"]!.GetValue<bool>());
        Assert.Equal("missed", JsonNode.Parse((await NextAsync(again)).Data)!["entry"]!["activity"]!["text"]!.ToString());
    }

    [Theory]
    [InlineData("0123456789abcdef.4")]
    [InlineData("rubbish")]
    public async Task A_page_from_before_a_restart_is_told_to_read_everything(string last)
    {
        await using var events = await OpenAsync(last);

        var hello = await NextAsync(events);
        Assert.Equal("hello", hello.EventType);
        Assert.False(JsonNode.Parse(hello.Data)!["resumed"]!.GetValue<bool>());
    }

    [Fact]
    public async Task An_open_page_does_not_hold_up_the_end_of_the_bot()
    {
        var bot = await StandInBot.StartAsync();
        using var response = await bot.Http.GetAsync(new Uri(bot.Address, "/devchat/events"), HttpCompletionOption.ResponseHeadersRead);

        await bot.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));
        await bot.DisposeAsync();
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private static async Task<SseItem<string>> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        return events.Current;
    }

    private async Task<IAsyncEnumerator<SseItem<string>>> OpenAsync(string? last = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_bot.Address, "/devchat/events"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Add("Last-Event-ID", last is null ? [] : [last]);
        var response = await _bot.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator();
    }
}
