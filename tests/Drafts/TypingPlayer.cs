using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>Types the answers to a whole note, one sentence a question, with the names that options have in the person's language.</summary>
internal sealed class TypingPlayer(ChatPerson person, Words words)
{
    public async Task PlayAsync(NoteType type, RawValues values)
    {
        await person.SayAsync("new note");
        await person.SayAsync(values["tenant"]);
        if (person.PageShown() == "note_type")
        {
            await person.SayAsync(words[$"note_type.{type.Id}"]);
        }

        var details = type.Questions.OfType<ChoiceQuestion>().Select(choice => choice.Detail).ToHashSet();
        foreach (var question in type.Questions.Where(question => question.IsAsked(id => values[id]) && !details.Contains(question.Id)))
        {
            foreach (var sentence in Sentences(question, values))
            {
                var page = person.PageShown();
                await person.SayAsync(sentence);
                Assert.False(person.PageShown() is "" or "check", $"“{sentence}”, typed on {page}, was answered with:\n{person.WordsShown()}");
            }
        }
    }

    private IEnumerable<string> Sentences(Question question, RawValues values)
    {
        var value = values[question.Id];
        return question switch
        {
            GroupQuestion group when values[group.Text.Id].Length == 0 => [words.Code == "zh" ? "无" : "none"],
            GroupQuestion group => [$"{words[$"option.{values[group.Kind.Id]}"]}: {values[group.Text.Id]}", .. Some(values[group.Reference.Id])],
            WorkloadTextsQuestion texts => texts.Inputs(Answers.Of(values.Values)).Select(input => values[input.Id]),
            _ when value.Length == 0 => [words.Code == "zh" ? "跳过" : "skip"],
            ChoiceQuestion { OptionWords: "workload" } => [value],
            ChoiceQuestion { Detail: { } detail } choice when values[detail].Length > 0 => [$"{words[$"{choice.OptionWords}.{value}"]}: {values[detail]}"],
            ChoiceQuestion { Detail: not null } choice => [words[$"{choice.OptionWords}.{value}"], words.Code == "zh" ? "跳过" : "skip"],
            ChoiceQuestion choice => [words[$"{choice.OptionWords}.{value}"]],
            ChoicesQuestion choices => [string.Join(words.Code == "zh" ? "、" : ", ", value.Split(',').Select(option => words[$"{choices.OptionWords}.{option}"]))],
            StatusLevelQuestion level => [words.Find($"l{level.Level}.{value}") ?? value],
            ToggleQuestion => [words[$"yes_no.{value}"]],
            DateQuestion => [DateWords.Long(DateWords.FromIso(value)!.Value, words.Code)],
            _ => [value],
        };
    }

    private static IEnumerable<string> Some(string text) => text.Length > 0 ? [text] : [];
}
