using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>What people do about their customers, as the cards' actions bring it.</summary>
internal static class Taps
{
    /// <summary>"I updated it on that day": begins to track a customer, too.</summary>
    public static Task UpdatedAsync(this ChatPerson person, string customer, string savedOn) =>
        person.TapVerbAsync("reminder.done", ("tenant", customer), ("kind", "enterprise_status"), ("saved_on", savedOn), ("track", "true"));

    public static Task StopAsync(this ChatPerson person, string customer) =>
        person.TapVerbAsync("reminder.stop", ("tenant", customer), ("kind", "enterprise_status"));

    public static Task SnoozeAsync(this ChatPerson person, string customer, int days) =>
        person.TapVerbAsync("reminder.snooze", ("tenant", customer), ("kind", "enterprise_status"), ("days", $"{days}"));

    /// <param name="zone">Empty for the client's.</param>
    public static Task SetAsync(
        this ChatPerson person, int hour = 9, string zone = "", string days = "mon,tue,wed,thu,fri", string quiet = "", bool isOn = true) =>
        person.TapVerbAsync(
            "reminder.set",
            ("reminders", isOn ? "on" : "off"),
            ("reminder_hour", $"{hour}"),
            ("working_days", days),
            ("time_zone", zone),
            ("quiet_days", quiet),
            ("weekly_summary", "off"),
            ("overall_status", "off"));

    public static Task TapVerbAsync(this ChatPerson person, string verb, params (string Name, string Value)[] fields)
    {
        var data = new JsonObject();
        foreach (var (name, value) in fields)
        {
            data[name] = value;
        }

        return person.DeliverAsync(new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                ["trigger"] = "manual",
            },
        });
    }
}
