using System.Text.Json;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;

namespace NotesBot.Tests.Examples;

/// <summary>
/// Plays a published example as a person would: fills whatever the card asks for from the example's input, and taps the way forward,
/// until the note is posted or the bot refuses to go on.
/// </summary>
internal sealed class ExamplePlayer(ChatPerson person, Example example)
{
    private readonly Dictionary<string, string> values = ValuesOf(example);

    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>Page by page, or on one card; by Execute, or by its fallback.</summary>
    public Task PlayAsync(bool asForm = false, bool bySubmit = false) => new CardPlayer(person, values).PlayAsync(asForm, bySubmit);

    public Task PostAsync() => person.TapAsync("note.post");

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
