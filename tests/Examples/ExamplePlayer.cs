using System.Text.Json;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Examples;

/// <summary>
/// Plays a published example as a person would: fills whatever the card asks for from the example's input, and taps the way forward,
/// until the note is posted or the bot refuses to go on.
/// </summary>
internal sealed class ExamplePlayer(ChatPerson person, Example example)
{
    private const int MostTaps = 25;

    private readonly Dictionary<string, string> values = ValuesOf(example);

    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>Page by page, or on one card; by Execute, or by its fallback.</summary>
    public async Task PlayAsync(bool asForm = false, bool bySubmit = false)
    {
        await person.SayAsync("new note");
        for (var taps = 0; taps < MostTaps && person.PageShown() != "review"; taps++)
        {
            var (page, card) = (person.PageShown(), person.Card.ToJsonString());
            var forward = CardJson.Actions(person.Card["actions"]).First()["verb"]!.GetValue<string>();
            var verb = asForm && CardJson.Actions(person.Card["actions"]).Any(action => action["verb"]!.GetValue<string>() == "note.form")
                ? "note.form"
                : forward;
            var inputs = Inputs();
            await (bySubmit ? person.SubmitAsync(verb, inputs) : person.TapAsync(verb, inputs));
            if (person.PageShown() == page && person.Card.ToJsonString() == card)
            {
                return;
            }
        }
    }

    public Task PostAsync() => person.TapAsync("note.post");

    private (string Id, string Value)[] Inputs() =>
    [
        .. from input in CardJson.Inputs(person.Card)
           let id = input["id"]!.GetValue<string>()
           where values.ContainsKey(id)
           select (id, values[id]),
    ];

    private static Dictionary<string, string> ValuesOf(Example example)
    {
        var values = example.Values().Values.ToDictionary();
        values["tenant"] = "Contoso";
        values["note_type"] = example.Variant == "exec_summary" ? "exec_summary" : example.NoteType;
        foreach (var name in new[] { "entitlements", "entitlements_total", "enterprise_level" })
        {
            if (example.Input.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number)
            {
                values[name] = number.GetRawText();
            }
        }

        if (example.Input.TryGetProperty("assigned", out var assigned))
        {
            values["assigned"] = assigned.GetBoolean() ? "true" : "false";
        }

        if (example.Input.TryGetProperty("workloads", out var workloads) && workloads.ValueKind == JsonValueKind.Object)
        {
            values["workloads"] = string.Join(',', workloads.EnumerateObject().Select(workload => workload.Name));
            foreach (var workload in workloads.EnumerateObject())
            {
                values[$"workload_{workload.Name}"] = workload.Value.GetString()!;
            }
        }

        if (example.Input.TryGetProperty("sections", out var sections))
        {
            values["sections"] = string.Join(
                "\n\n",
                sections.EnumerateArray().Select(section => $"{section.GetProperty("service").GetString()}:\n" + string.Join(
                    '\n', section.GetProperty("items").EnumerateArray().Select(item => $"- {item.GetString()}"))));
        }

        if (example.Style is { } style)
        {
            values["style"] = style;
        }

        return values;
    }
}
