using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Hostile;

/// <summary>The cards that one person has been shown, and what a client sends when one of their actions is tapped.</summary>
/// <param name="answers">What somebody who means to finish a note puts into its inputs; nothing for who doesn't.</param>
internal sealed class Screen(Random luck, IReadOnlyDictionary<string, string> answers)
{
    private const int Most = 8;

    private readonly List<(JsonObject Card, string Id)> shown = [];

    public void Show(JsonObject card, string id)
    {
        if (CardJson.Actions(card).Any())
        {
            shown.Add((card, id));
            shown.RemoveRange(0, Math.Max(0, shown.Count - Most));
        }
    }

    private bool IsCareful => answers.Count > 0;

    /// <summary>Any action, of the newest card more often than not; null as long as nothing was shown.</summary>
    public JsonObject? Tap()
    {
        if (shown.Count == 0)
        {
            return null;
        }

        var (card, id) = luck.Next(IsCareful ? 20 : 3) > 0 ? shown[^1] : shown[luck.Next(shown.Count)];
        var actions = CardJson.Actions(card).ToList();
        var forward = CardJson.Actions(card["actions"]).FirstOrDefault() ?? actions[0];
        return Tap(luck.Next(8) < (IsCareful ? 7 : 4) ? forward : actions[luck.Next(actions.Count)], card, id, luck.Next(3) == 0);
    }

    private JsonObject Tap(JsonObject action, JsonObject card, string id, bool isSubmit)
    {
        var data = (isSubmit ? action["fallback"]!["data"]! : action["data"]!).DeepClone().AsObject();
        foreach (var input in CardJson.Inputs(card).Where(_ => luck.Next(IsCareful ? 60 : 6) > 0))
        {
            data[luck.Next(IsCareful ? 400 : 40) == 0 ? OddText.Any(luck) : input["id"]!.ToString()] = Value(input);
        }

        return isSubmit
            ? new JsonObject { ["type"] = "message", ["value"] = data, ["replyToId"] = id }
            : Execute(action["verb"]!.ToString(), data, id);
    }

    public static JsonObject Execute(string verb, JsonNode? data, string id) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["replyToId"] = id,
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        },
    };

    private JsonNode? Value(JsonObject input) => (CardJson.Type(input), luck.Next(8)) switch
    {
        _ when answers.TryGetValue(input["id"]!.ToString(), out var answer) && luck.Next(30) > 0 => answer,
        (_, 0) => OddText.Any(luck),
        (_, 1) => input["value"]?.DeepClone() ?? "",
        ("Input.ChoiceSet", _) when input["choices"] is JsonArray { Count: > 0 } choices =>
            string.Join(',', Enumerable.Range(0, input["isMultiSelect"]?.GetValue<bool>() == true ? luck.Next(1, 5) : 1)
                .Select(_ => choices[luck.Next(choices.Count)]!["value"]!.ToString())),
        ("Input.Date", var day) => $"2020-{1 + day:00}-{luck.Next(1, 32):00}",
        ("Input.Toggle", var on) => on % 2 == 0 ? "true" : "false",
        (_, 2) => SaidBefore.Any(luck),
        _ => "Certificates discussed.",
    };
}
