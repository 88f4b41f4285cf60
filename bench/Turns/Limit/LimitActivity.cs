using System.Text.Json.Serialization;

namespace NotesBot.Bench.Turns.Limit;

/// <summary>The parts of an activity that an answer needs.</summary>
internal sealed record LimitActivity(
    string Type, string Text, string ServiceUrl, string? Id, LimitAccount Conversation, LimitAccount From, LimitAccount Recipient);

internal sealed record LimitAccount(string Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LimitActivity))]
internal sealed partial class LimitJson : JsonSerializerContext;
