using System.Text.Json;
using Microsoft.Bot.Builder;

namespace NotesBot.Tests.BotFramework.Dialogs;

/// <summary>Keeps state as a database does, as text, and gives it back in one of the shapes a storage may choose.</summary>
internal sealed class TextStorage(StateShape shape) : IStorage
{
    public Dictionary<string, string> Texts { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> found = keys.Where(Texts.ContainsKey).ToDictionary(key => key, key =>
        {
            var json = JsonSerializer.Deserialize<JsonElement>(Texts[key]);
            return shape == StateShape.Json ? json : Plain(json)!;
        });
        return Task.FromResult(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Texts[key] = JsonSerializer.Serialize(value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Array.ForEach(keys, key => Texts.Remove(key));
        return Task.CompletedTask;
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
