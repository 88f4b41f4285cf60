using System.Reflection;
using System.Text.Json.Nodes;
using NotesBot.Turns;

namespace NotesBot.Tests.Hostile;

/// <summary>Taps on another person's things: every verb there is, with ids and names that aren't the sender's.</summary>
internal sealed class Stolen
{
    public static readonly string[] Verbs =
    [
        .. typeof(Verbs).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Pages = ["customer", "note_type", "workloads", "status", "summary", "next_action", "concerns", "form", "review", "nowhere", ""];

    /// <summary>A draft of somebody's who is in the middle of a note.</summary>
    public string Draft { get; set; } = "nobody's";

    public int Revision { get; set; } = 1;

    public JsonObject Tap(Random luck)
    {
        var verb = luck.Next(30) == 0 ? OddText.Any(luck) : Verbs[luck.Next(Verbs.Length)];
        var data = new JsonObject
        {
            ["draft"] = Draft, ["note"] = Draft, ["page"] = Pages[luck.Next(Pages.Length)],
            ["revision"] = luck.Next(3) == 0 ? luck.Next(-1, 50) : Revision,
            ["confirmed"] = "true", ["hint"] = "slide_too_long", ["input"] = "summary", ["tenant"] = "Contoso",
            ["kind"] = luck.Next(2) == 0 ? "enterprise_status" : "overall_status",
            ["customers"] = "Contoso, 3 May\nFabrikam", ["saved_on"] = "2020-03-01", ["snooze_until"] = "2020-04-20", ["by"] = "day",
            ["days"] = luck.Next(-1, 100_000),
            ["skip"] = luck.Next(-1, 2_000_000_000), ["health"] = "red", ["track"] = "true", ["role"] = "FTA",
            ["note_type"] = "enterprise_status", ["text"] = SaidBefore.Any(luck), ["words"] = SaidBefore.Any(luck),
            ["time_zone"] = OddText.Zone(luck), ["language"] = "auto", ["note_language"] = "de", ["mode"] = "form",
            ["reminder_hour"] = luck.Next(-2, 30).ToString(),
            ["working_days"] = "mon,tue", ["quiet_days"] = "2020-04-10 - 2020-04-14", ["reminders"] = "on", ["summary"] = "Forged",
        };
        foreach (var name in data.Select(part => part.Key).ToList().Where(_ => luck.Next(5) == 0))
        {
            data.Remove(name);
        }

        return Screen.Execute(verb, data, "bot-1");
    }
}
