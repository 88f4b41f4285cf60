using System.Text;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Chat;

/// <summary>A card as a reader would tell it: its words, its inputs with their values, its actions.</summary>
internal static class CardText
{
    public static string Of(JsonObject card)
    {
        var text = new StringBuilder();
        foreach (var element in CardJson.All(card["body"]))
        {
            Append(text, element);
        }

        var actions = (card["actions"] as JsonArray ?? []).Select(a => $"({a!["title"]})").ToList();
        if (actions.Count > 0)
        {
            text.AppendLine(string.Join(' ', actions));
        }

        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, JsonObject element)
    {
        switch (CardJson.Type(element))
        {
            case "TextBlock":
                text.AppendLine(element["text"]!.GetValue<string>());
                break;
            case "RichTextBlock":
                text.AppendLine(string.Concat(element["inlines"]!.AsArray().Select(run => run!["text"]!.GetValue<string>())).Replace('\u00a0', ' '));
                break;
            case "Input.ChoiceSet":
                text.AppendLine($"[{element["id"]}] {element["label"]} <{element["value"]}> of {element["choices"]!.AsArray().Count}");
                break;
            case var input when input.StartsWith("Input.", StringComparison.Ordinal):
                text.AppendLine($"[{element["id"]}] {element["label"] ?? element["title"]} <{element["value"]}>");
                break;
        }
    }
}
