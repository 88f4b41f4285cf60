using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Texts;
using NotesBot.Turns;

namespace NotesBot.Cards;

/// <summary>What goes round a posted note: where it belongs in FTOP, the values of the separate boxes, and what to do next.</summary>
internal static class PostedCard
{
    public static string Write(string id, string customer, FinishedNote note, IEnumerable<Notice> notices, Words words) =>
        CardTemplates.Posted.Expand(new JsonObject
        {
            ["lang"] = words.Code,
            ["title"] = words["posted.title"],
            ["customer"] = customer,
            ["notices"] = Notice.Json(notices),
            ["facts"] = new JsonArray([.. Facts(note, words).Select(Fact)]),
            ["steps"] = new JsonArray([.. Steps(note, words).Select(text => (JsonNode)new JsonObject { ["text"] = text })]),
            ["actions"] = new JsonArray(
                Tap.Of(words["action.new_note"], Verbs.New),
                Tap.Of(words["action.show_text"], Verbs.ShowNote, new JsonObject { ["note"] = id }),
                Tap.Of(words["action.my_notes"], Verbs.Notes)),
        });

    private static IEnumerable<(string Title, string Value)> Facts(FinishedNote note, Words words)
    {
        yield return (words["fact.place"], note.Place.Location);
        if (note.TimeTask is { } task)
        {
            yield return (words["fact.time_task"], task.TaskId is null ? task.Name : words.Format("fact.task_with_id", task.Name, task.TaskId));
        }

        if (note.Services.Length > 0)
        {
            yield return (words["fact.services"], string.Join("; ", note.Services));
        }

        yield return (words["fact.category"], note.Place.Category);
        foreach (var box in note.Boxes)
        {
            yield return (box.Label, box.Value);
        }
    }

    private static IEnumerable<string> Steps(FinishedNote note, Words words)
    {
        if (note.Workloads is [var first, _, ..])
        {
            yield return words.Format("posted.several", first);
        }

        if (note.TimeTask?.Note is { } why)
        {
            yield return words[why];
        }

        yield return words["posted.copy"];
        yield return words.Format(note.TimeTask is null ? "posted.paste" : "posted.paste_time", note.Place.Location, note.TimeTask?.Name ?? "");
        if (note.Boxes.Length > 0)
        {
            yield return words["posted.boxes"];
        }

        yield return words["posted.final"];
    }

    private static JsonNode Fact((string Title, string Value) fact) => new JsonObject { ["title"] = fact.Title, ["value"] = fact.Value };
}
