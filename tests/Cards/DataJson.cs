using System.Text;
using System.Text.Json;
using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

/// <summary>Data for templates, written as JSON, and what becomes of it as text.</summary>
internal static class DataJson
{
    public static Value Read(string json) => Of(JsonElement.Parse(json));

    public static string ExpandToText(this CardTemplate template, Value data) => Encoding.UTF8.GetString(template.Expand(data));

    private static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Members(json),
        JsonValueKind.Array => [.. json.EnumerateArray().Select(Of)],
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.Null => Value.Null,
        var kind => kind == JsonValueKind.True,
    };

    private static CardData Members(JsonElement json)
    {
        var data = new CardData();
        foreach (var member in json.EnumerateObject())
        {
            data[member.Name] = Of(member.Value);
        }

        return data;
    }
}
