using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Cards;

namespace NotesBot.Stores;

/// <summary>
/// Writes bot state as JSON by hand: without reflection in a turn, and without type names, which would tie stored state to the classes of
/// one version.
/// </summary>
internal static class BotStateWriter
{
    // In bytes: a dialog or two, and what was asked.
    private const int Usual = 4 * 1024;

    // In bytes.
    private const int LargestKept = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? idle;

    /// <exception cref="NotSupportedException">
    /// The state holds something else than dictionaries, lists, text, numbers, booleans, and what the Bot Framework keeps of its
    /// dialogs and prompts.
    /// </exception>
    /// <param name="state">Anything with names and values.</param>
    /// <param name="but">A name that is left out.</param>
    /// <returns>The JSON in UTF-8.</returns>
    public static byte[] Write(IEnumerable<KeyValuePair<string, object>> state, string? but = null)
    {
        var buffer = idle ?? new ArrayBufferWriter<byte>(Usual);
        idle = null;
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            WriteObject(writer, state, but);
        }

        var json = buffer.WrittenSpan.ToArray();
        buffer.Clear(); // what people wrote does not stay in it
        idle = buffer.Capacity <= LargestKept ? buffer : null;
        return json;
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, object? value)
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
            case int or long or short or byte or sbyte or ushort or uint:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double or float or decimal:
                WriteDouble(writer, Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case DialogState dialogs:
                WriteDialogs(writer, dialogs);
                break;
            case IEnumerable<KeyValuePair<string, object>> members:
                WriteObject(writer, members);
                break;
            case IEnumerable<KeyValuePair<string, string>> texts:
                WriteObject(writer, texts.Select(member => KeyValuePair.Create(member.Key, (object)member.Value)));
                break;
            case IEnumerable list:
                WriteList(writer, name, list);
                break;
            case { } when value.GetType().Namespace is { } space && space.StartsWith("Microsoft.Bot.", StringComparison.Ordinal):
                ActivityJson.Write(writer, value);
                break;
            default:
                throw new NotSupportedException(
                    $"Bot state can't hold '{name}', a {value.GetType()}: only dictionaries, lists, text, numbers, booleans, dialogs.");
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object>> members, string? but = null)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            if (name != but)
            {
                writer.WritePropertyName(name);
                WriteValue(writer, name, value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var item in list)
        {
            WriteValue(writer, name, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteDialogs(Utf8JsonWriter writer, DialogState dialogs)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(BotStateReader.DialogStack);
        foreach (var dialog in dialogs.DialogStack)
        {
            writer.WriteStartObject();
            writer.WriteString(BotStateReader.Id, dialog.Id);
            writer.WritePropertyName(BotStateReader.State);
            WriteObject(writer, dialog.State ?? new Dictionary<string, object>());
            if (dialog.StackIndex is { } index)
            {
                writer.WriteNumber(BotStateReader.StackIndex, index);
            }

            if (dialog.Version is { } version)
            {
                writer.WriteString(BotStateReader.Version, version);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // 3.0 stays a double: plain "3" would come back as a long.
    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        if (double.IsInteger(number) && Math.Abs(number) < 1e15)
        {
            writer.WriteRawValue(number.ToString("F1", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }
}
