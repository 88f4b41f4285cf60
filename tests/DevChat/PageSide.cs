using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.DevChat;

/// <summary>The calls that the page makes, by hand.</summary>
internal sealed class PageSide(HttpClient http)
{
    public const string Engineer = "a:devchat-fe";
    public const string Expert = "a:devchat-sme";
    public const string Channel = "19:devchat-general@thread.tacv2";

    public Task<JsonNode> SayAsync(string text, string conversation = Engineer, string? by = null) =>
        SendAsync(new JsonObject { ["type"] = "message", ["text"] = text }, conversation, by);

    public Task<JsonNode> SendAsync(JsonObject activity, string conversation = Engineer, string? by = null) =>
        PostAsync(PathOf(conversation, by is null ? "activities" : $"activities?by={by}"), activity);

    public Task<JsonNode> InstallAsync(string conversation = Engineer) => PostAsync(PathOf(conversation, "install"), []);

    public Task<JsonNode> UninstallAsync(string conversation = Engineer) => PostAsync(PathOf(conversation, "uninstall"), []);

    /// <summary>The activities on record, oldest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> ActivitiesAsync(string conversation = Engineer)
    {
        var entries = await http.GetFromJsonAsync<JsonArray>(PathOf(conversation, "activities"));
        return [.. entries!.Select(entry => entry!["activity"]!)];
    }

    public async Task<JsonNode> PostAsync(string path, JsonObject body)
    {
        using var response = await http.PostAsJsonAsync(path, body);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private static string PathOf(string conversation, string what) => $"/devchat/conversations/{Uri.EscapeDataString(conversation)}/{what}";
}
