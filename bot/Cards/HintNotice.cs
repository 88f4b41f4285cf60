using System.Text.Json.Nodes;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Cards;

/// <summary>A hint as a card shows it: its sentence, and the offer to mend what it is about.</summary>
internal static class HintNotice
{
    public static Notice Of(Hint hint, Draft draft, Words words)
    {
        var data = new JsonObject
        {
            ["draft"] = draft.Id,
            ["page"] = draft.Page,
            ["revision"] = draft.Revision,
            ["hint"] = hint.Code,
            ["input"] = hint.Input,
        };
        return new Notice(Sentence(hint, words), hint.IsGood ? "good" : "warning")
        {
            Tap = hint.Mended is null ? null : Tap.Of(words[$"mend.{hint.Code}"], Verbs.Mend, data),
        };
    }

    public static string Sentence(Hint hint, Words words) =>
        words.Format(hint.Code.StartsWith("lint.", StringComparison.Ordinal) ? hint.Code : $"hint.{hint.Code}", [.. hint.Args.Select(arg => Argument(arg, words)).DefaultIfEmpty(Label(hint.Input, words))]);

    private static object Argument(object arg, Words words) => arg switch
    {
        DateOnly day => DateWords.Long(day, words.Code),
        TextName name => words[name.Key],
        IEnumerable<TextCount> counts => string.Join(" · ", counts.Select(count => $"{words[count.Key]} {count.Used}/{count.Most}")),
        _ => arg,
    };

    private static string Label(string input, Words words) => words.Find($"question.{GroupQuestion.PartOf(input)}") ?? "";
}
