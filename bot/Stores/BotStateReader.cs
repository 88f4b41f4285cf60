using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace NotesBot.Stores;

/// <summary>
/// Reads bot state back as plain values: <see cref="Dictionary{TKey,TValue}"/>, <see cref="List{T}"/> of object, string, long, double,
/// bool and null. An object of the shape of dialog state becomes a <see cref="DialogState"/>, at any depth.
/// </summary>
internal static class BotStateReader
{
    public const string DialogStack = "dialogStack";
    public const string Id = "id";
    public const string State = "state";
    public const string StackIndex = "stackIndex";
    public const string Version = "version";

    // As deep as the writer goes.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    /// <param name="json">In UTF-8.</param>
    public static Dictionary<string, object> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        return ReadMembers(ref reader);
    }

    private static object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new JsonException($"Bot state has {reader.TokenType} where a value belongs."),
    };

    private static Dictionary<string, object> ReadMembers(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members[name] = ReadValue(ref reader)!;
        }

        return members;
    }

    private static List<object> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(ReadValue(ref reader)!);
        }

        return list;
    }

    private static object ReadObject(ref Utf8JsonReader reader)
    {
        var members = ReadMembers(ref reader);
        return members.Count == 1
            && members.GetValueOrDefault(DialogStack) is List<object> dialogs
            && dialogs.TrueForAll(IsDialog)
            ? new DialogState { DialogStack = dialogs.ConvertAll(dialog => ToDialog((Dictionary<string, object>)dialog)) }
            : members;
    }

    private static bool IsDialog(object value) =>
        value is Dictionary<string, object> members
        && members.ContainsKey(Id)
        && members.GetValueOrDefault(State) is Dictionary<string, object>;

    private static DialogInstance ToDialog(Dictionary<string, object> members) => new()
    {
        Id = (string)members[Id],
        State = (Dictionary<string, object>)members[State],
        StackIndex = members.TryGetValue(StackIndex, out var index) ? (int)(long)index : null,
        Version = members.GetValueOrDefault(Version) as string,
    };
}
