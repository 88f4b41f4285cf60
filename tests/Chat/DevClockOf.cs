using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Chat;

/// <summary>Moves a bot's clock over HTTP, as the development chat's page does, and reads what came due then.</summary>
internal static class DevClockOf
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(2) };

    public static async Task<DateTimeOffset> NowAsync(Uri bot) =>
        (await Http.GetFromJsonAsync<JsonObject>(new Uri(bot, "/devchat/clock")))!["now"]!.GetValue<DateTimeOffset>();

    public static Task<Pass> MoveAsync(Uri bot, DateTimeOffset to) =>
        PostAsync(bot, NowIs(to));

    /// <summary>Moves it where the look that follows may fail.</summary>
    public static async Task TryMoveAsync(Uri bot, DateTimeOffset to)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(bot, "/devchat/clock"), NowIs(to));
    }

    public static Task<Pass> AdvanceAsync(Uri bot, TimeSpan by) => PostAsync(bot, new JsonObject { ["advance"] = by.ToString("c") });

    private static JsonObject NowIs(DateTimeOffset time) => new() { ["now"] = time.ToString("O", CultureInfo.InvariantCulture) };

    private static async Task<Pass> PostAsync(Uri bot, JsonObject body)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(bot, "/devchat/clock"), body);
        var answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.True(response.IsSuccessStatusCode, answer.ToJsonString());
        var pass = new Pass(Of("due"), Of("sent"), Of("deferred"), Of("failed"));
        Assert.Equal(pass.Due, pass.Sent + pass.Deferred + pass.Failed);
        return pass;

        int Of(string name) => answer[name]!.GetValue<int>();
    }
}
