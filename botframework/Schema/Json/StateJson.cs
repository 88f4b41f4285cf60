using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// State as JSON. What state mostly consists of (dictionaries, lists, text, numbers, the stack of dialogs) is written by hand, which takes
/// a fraction of what a serializer needs for members of type <c>object</c>; everything else is left to <see cref="SchemaJson"/>.
/// </summary>
internal static class StateJson
{
    // Larger ones are rare, and not kept.
    private const int LargestKept = 64 * 1024;

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = SchemaJson.Options.Encoder,
        MaxDepth = SchemaJson.Options.MaxDepth,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer) idle;

    /// <summary>A value as JSON in UTF-8.</summary>
    public static byte[] Of(object value)
    {
        using var json = new Lent(value);
        return json.Written.ToArray();
    }

    /// <summary>What a value's JSON is as another type.</summary>
    /// <exception cref="JsonException">The JSON has another shape.</exception>
    public static T Read<T>(object value, JsonTypeInfo<T> type)
    {
        using var json = new Lent(value);
        return JsonSerializer.Deserialize(json.Written, type);
    }

    private static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case Dictionary<string, object> members:
                WriteMembers(writer, members);
                break;
            case List<object> list:
                WriteList(writer, list);
                break;
            case DialogState dialogs:
                WriteDialogs(writer, dialogs);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            default:
                JsonSerializer.Serialize(writer, value, SchemaJson.Options.GetTypeInfo(value.GetType()));
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, IDictionary<string, object> members)
    {
        if (members is not Dictionary<string, object> plain)
        {
            Write(writer, (object)members);
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, value) in plain)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, List<object> list)
    {
        writer.WriteStartArray();
        foreach (var item in list)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteDialogs(Utf8JsonWriter writer, DialogState dialogs)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("dialogStack"u8);
        foreach (var dialog in dialogs.DialogStack ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, dialog.Id);
            if (dialog.State is { } state)
            {
                writer.WritePropertyName("state"u8);
                WriteMembers(writer, state);
            }

            if (dialog.StackIndex is { } index)
            {
                writer.WriteNumber("stackIndex"u8, index);
            }

            if (dialog.Version is { } version)
            {
                writer.WriteString("version"u8, version);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // Taken out for as long: what reads the JSON may write some of its own.
    private readonly ref struct Lent
    {
        private readonly ArrayBufferWriter<byte> buffer;
        private readonly Utf8JsonWriter writer;

        public Lent(object value)
        {
            (buffer, writer) = idle;
            idle = default;
            buffer ??= new ArrayBufferWriter<byte>(4 * 1024);
            writer ??= new Utf8JsonWriter(buffer, WriterOptions);
            Write(writer, value);
            writer.Flush();
        }

        public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

        public void Dispose()
        {
            if (buffer.Capacity <= LargestKept)
            {
                buffer.Clear(); // what people wrote does not stay in it
                writer.Reset();
                idle = (buffer, writer);
            }
        }
    }
}
