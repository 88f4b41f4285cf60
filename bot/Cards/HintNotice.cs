using System.Collections.Immutable;
using NotesBot.Cards.Templating;
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
    /// <param name="page">The page on which it can be changed by hand.</param>
    public static Notice Of(Hint hint, Draft draft, string page, Words words)
    {
        var notice = new Notice(Sentence(hint, words), hint.IsGood ? "good" : "warning");
        return hint switch
        {
            { Code: "note_in_chinese" } => notice with { Taps = [Tap.Of(words["action.settings"], Verbs.AskSettings)] },
            { Mended: null } => notice,
            _ => notice with { Taps = Mending(hint, draft, page, words) },
        };
    }

    private static ImmutableArray<CardData> Mending(Hint hint, Draft draft, string page, Words words) =>
        [Tap.Of(words[$"mend.{hint.Code}"], Verbs.Mend, Data(hint, draft)), Tap.On(draft, words["mend.by_hand"], Verbs.Edit, page)];

    private static CardData Data(Hint hint, Draft draft) => new()
    {
        ["draft"] = draft.Id,
        ["page"] = draft.Page,
        ["revision"] = draft.Revision,
        ["hint"] = hint.Code,
        ["input"] = hint.Input,
    };

    public static string Sentence(Hint hint, Words words) => Sentence(
        hint.Code.StartsWith("lint.", StringComparison.Ordinal) ? hint.Code : $"hint.{hint.Code}",
        hint.Args.IsEmpty ? [Label(hint.Input, words)] : hint.Args,
        words);

    /// <summary>A sentence of which some parts are days, and names of other texts.</summary>
    public static string Sentence(string key, IEnumerable<object> args, Words words) =>
        words.Format(key, [.. args.Select(arg => Argument(arg, words))]);

    private static object Argument(object arg, Words words) => arg switch
    {
        DateOnly day => DateWords.Long(day, words.Code),
        TextName name => words[name.Key],
        IEnumerable<TextCount> counts => string.Join(" · ", counts.Select(count => $"{words[count.Key]} {count.Used}/{count.Most}")),
        _ => arg,
    };

    private static string Label(string input, Words words) => words.Find($"question.{GroupQuestion.PartOf(input)}") ?? "";
}
