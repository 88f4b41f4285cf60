using NotesBot.Cards.Templating;
using NotesBot.Drafts;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Cards;

/// <summary>What goes round a posted note: where it belongs in FTOP, the values of the separate boxes, and what to do next.</summary>
internal static class PostedCard
{
    /// <param name="mayUpdate">Whether saving it in FTOP updates a status that its author is reminded of.</param>
    public static byte[] Write(Note posted, IEnumerable<Notice> notices, bool mayUpdate, Words words)
    {
        var note = posted.Finished();
        var isHandOver = posted.Answers.ContainsKey(Ownership.HandedTo);
        return CardTemplates.Posted.Expand(new CardData
        {
            ["lang"] = words.Code,
            ["title"] = words[isHandOver ? "handover.ready" : "posted.title"],
            ["customer"] = posted.Customer,
            ["notices"] = Notice.List(notices),
            ["facts"] = Value.ListOf(Facts(note, words), fact => new() { ["title"] = fact.Title, ["value"] = fact.Value }),
            ["steps"] = Paragraphs.Of(Steps(posted, note, words)),
            ["actions"] =
            [
                mayUpdate ? OnNote(posted, words["action.saved"], Verbs.Saved) : null,
                Tap.Of(words["action.new_note"], Verbs.New),
                OnNote(posted, words["action.show_text"], Verbs.ShowNote),
                Tap.Of(words["action.my_notes"], Verbs.Notes),
            ],
        });
    }

    private static IEnumerable<(string Title, string Value)> Facts(FinishedNote note, Words words)
    {
        yield return (words["fact.place"], note.Location);
        if (note.TimeTask is { } task)
        {
            yield return (words["fact.time_task"], task.TaskId is null ? task.Name : words.Format("fact.task_with_id", task.Name, task.TaskId));
        }

        if (note.Services.Length > 0)
        {
            yield return (words["fact.services"], string.Join("; ", note.Services));
        }

        yield return (words["fact.category"], note.Place.Category);
        var most = CardBudget.MostOf([.. note.Boxes.Select(box => box.Value)], places: 1);
        foreach (var box in note.Boxes)
        {
            yield return (box.Label, CardBudget.Cut(box.Value, most));
        }
    }

    private static IEnumerable<string> Steps(Note posted, FinishedNote note, Words words)
    {
        if (posted.Answers.TryGetValue(Ownership.HandedTo, out var roles))
        {
            yield return words.Format("handover.send", Ownership.Names([.. roles.Split(',')], words));
            yield break;
        }

        if (note is { TimeTask: not null, Workloads: [var first, _, ..] })
        {
            yield return words.Format("posted.several", first);
        }

        if (note.TimeTask?.Note is { } why)
        {
            yield return words[why];
        }

        if (note.Place.IsForm)
        {
            yield return words.Format("posted.fill", note.Location);
            yield return words["posted.to_mail"];
        }
        else
        {
            yield return words["posted.copy"];
            yield return words.Format(note.TimeTask is null ? "posted.paste" : "posted.paste_time", note.Location, note.TimeTask?.Name ?? "");
        }

        if (note.Boxes.Length > 0 && !note.Place.IsForm)
        {
            yield return words["posted.boxes"];
        }

        foreach (var step in new[] { $"posted.step.{posted.NoteType}", Escalates(posted) ? "posted.escalate" : "" })
        {
            if (words.Find(step) is { } text)
            {
                yield return text;
            }
        }

        yield return words["posted.final"];
    }

    private static CardData OnNote(Note posted, string title, string verb) => Tap.Of(title, verb, new CardData { ["note"] = posted.Id });

    private static bool Escalates(Note posted) => posted.Answers.GetValueOrDefault("escalate") == ToggleQuestion.On;
}
