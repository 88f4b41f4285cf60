using NotesBot.Notes.Questions;
using NotesBot.Notes.ReadingLines;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Drafts;

/// <summary>Says what was understood of a note told in one line, so that a misunderstanding shows at once.</summary>
internal static class UnderstoodText
{
    public static string Of(OneLineFound found, Words words)
    {
        var parts = found.Understood
            .Select(id => found.Type.Question(id))
            .OfType<Question>()
            .Select(question => words.Format("line.part", Name(found.Type, question, words), Value(question, found.Values, words)));
        var customer = found.Customer.Length > 0 ? new[] { words.Format("line.part", words["question.tenant"], found.Customer) } : [];
        return words.Format("line.understood", string.Join(words["line.between"], [.. customer, .. parts]));
    }

    // A question is no name: then the page's heading is.
    private static string Name(NoteType type, Question question, Words words) =>
        words.Find($"name.{question.Words}")
        ?? (words.Find($"question.{question.Words}") is { } label && label[^1] is not ('?' or '？')
            ? label
            : words[$"page.{type.PageOf(question.Id)!.Words}"]);

    private static string Value(Question question, RawValues values, Words words) => question switch
    {
        GroupQuestion group => Text(values[group.Text.Id], words),
        ChoiceQuestion { OptionWords: not "workload" } or ChoicesQuestion => OptionNames.Of(question, values[question.Id], words),
        DateQuestion when DateWords.FromIso(values[question.Id]) is { } day => DateWords.Long(day, words.Code),
        WorkloadTextsQuestion => string.Join(", ", question.Ids.Where(id => values[id].Length > 0).Select(id => PlainText.Quote(values[id]))),
        _ => Text(values[question.Id], words),
    };

    private static string Text(string value, Words words) => value.Length == 0 ? words["line.nothing"] : PlainText.Quote(value);
}
