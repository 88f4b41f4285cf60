using System.Text.Json;

namespace NotesBot.Bench.Turns.TicketBot;

/// <summary>Three facts and one button.</summary>
internal static class TicketCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static JsonElement Of(string kind, string title, string details)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "AdaptiveCard");
            writer.WriteString("version", "1.5");
            writer.WriteStartArray("body");
            writer.WriteStartObject();
            writer.WriteString("type", "FactSet");
            writer.WriteStartArray("facts");
            foreach (var (name, value) in new[] { ("Kind", kind), ("Title", title), ("Details", details) })
            {
                writer.WriteStartObject();
                writer.WriteString("title", name);
                writer.WriteString("value", value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartArray("actions");
            writer.WriteStartObject();
            writer.WriteString("type", "Action.Submit");
            writer.WriteString("title", "Another one");
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
