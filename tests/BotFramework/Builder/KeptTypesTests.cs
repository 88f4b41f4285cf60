using System.Text.Json;
using Microsoft.Bot.Builder;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class KeptTypesTests
{
    [Fact]
    public async Task Members_come_back_as_the_types_they_were_however_deep_they_stand()
    {
        var back = await ThroughStorage(new()
        {
            ["number"] = 7,
            ["decimal"] = 1.50m,
            ["day"] = new DateOnly(2026, 2, 28),
            ["mixed"] = new List<object> { 1, "two", new List<object> { 3L, new Point(4, 5) }, new Point(6, 7), true },
            ["nested"] = new Dictionary<string, object> { ["point"] = new Point(8, "nine") },
            ["none"] = null!,
        });

        Assert.Equal(7, back["number"]);
        Assert.Equal(1.50m, back["decimal"]);
        Assert.Equal(new DateOnly(2026, 2, 28), back["day"]);
        var mixed = Assert.IsType<List<object>>(back["mixed"]);
        Assert.Equal([1, "two"], mixed[..2]);
        Assert.Equal([3L, new Point(4, 5)], Assert.IsType<List<object>>(mixed[2]));
        Assert.Equal([new Point(6, 7), true], mixed[3..]);
        Assert.Equal(new Point(8, "nine"), Assert.IsType<Dictionary<string, object>>(back["nested"])["point"]);
        Assert.Null(back["none"]);
    }

    [Fact]
    public async Task What_comes_back_is_a_copy()
    {
        var list = new List<string> { "a" };
        var back = await ThroughStorage(new() { ["list"] = list });
        Assert.Equal(list, back["list"]);
        Assert.NotSame(list, back["list"]);
    }

    [Fact]
    public async Task What_can_only_be_written_comes_back_as_JSON_and_spoils_nothing_after_it()
    {
        var back = await ThroughStorage(new() { ["query"] = new[] { 1, 2 }.Select(number => number * 2), ["after"] = new Point(1, 2) });
        Assert.Equal("[2,4]", Assert.IsType<JsonElement>(back["query"]).GetRawText());
        Assert.Equal(new Point(1, 2), back["after"]);
    }

    private static async Task<IDictionary<string, object>> ThroughStorage(Dictionary<string, object> state)
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = state }, default);
        var found = await storage.ReadAsync(["key"], default);
        return Assert.IsType<IDictionary<string, object>>(found["key"], exactMatch: false);
    }

    private sealed record Point(int X, object Y);
}
