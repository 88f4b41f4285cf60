using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesBot.Stores;

/// <summary>Answers by question id as one JSON object of strings, in ordinal order.</summary>
internal static class AnswersJson
{
    // In bytes: a few answers.
    private const int Usual = 1024;

    // It is read by this class alone, never by a browser, so Chinese text may stay three bytes a character.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ImmutableSortedDictionary<string, string> answers)
    {
        var buffer = new ArrayBufferWriter<byte>(Usual);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            foreach (var (question, answer) in answers)
            {
                writer.WriteString(question, answer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static ImmutableSortedDictionary<string, string> Read(string json)
    {
        var answers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var question = reader.GetString()!;
                reader.Read();
                answers[question] = reader.GetString()!;
            }
        }

        return answers.ToImmutable();
    }
}
