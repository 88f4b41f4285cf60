using System.Text.Json;
using System.Text.Json.Serialization;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Tests.Notes;

/// <summary>A published acceptance case: what a person answers, and the note that must come of it.</summary>
public sealed record Example(
    string Id,
    [property: JsonPropertyName("note_type")] string NoteType,
    string Language,
    string Role,
    string? Variant,
    string? Style,
    string Covid,
    JsonElement Input,
    JsonElement Expect)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static Example Read(string id) => JsonSerializer.Deserialize<Example>(Text(id), Web)!;

    public static string Text(string id) => File.ReadAllText(Repository.Path("tests", "Notes", "Examples", $"{id}.json"));

    /// <summary>The answers as a card would send them.</summary>
    public RawValues Values()
    {
        var covid = Covid switch { "none" => CovidTag.No, "accelerated" => CovidTag.Accelerating, _ => Covid };
        var values = RawValues.None.With(CovidTag.Question, covid);
        foreach (var input in Input.EnumerateObject())
        {
            var (name, value) = (input.Name, input.Value);
            values = (name, value.ValueKind) switch
            {
                ("concerns", _) => value.EnumerateArray().Select((concern, i) => (concern, i + 1)).Aggregate(values, WithConcern),
                (_, JsonValueKind.Array) when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) => values.With(name, string.Join(',', value.EnumerateArray().Select(v => v.GetString()))),
                (_, JsonValueKind.String) => values.With(name, value.GetString()!),
                _ => values,
            };
        }

        return values;
    }

    private static RawValues WithConcern(RawValues values, (JsonElement Concern, int Row) entry) =>
        entry.Concern.EnumerateObject().Aggregate(values, (all, part) => all.With(
            GroupQuestion.RowId(part.Name == "insight_id" ? part.Name : $"concern_{part.Name}", entry.Row),
            part.Value.GetString() ?? ""));
}
