using System.Text;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Turns;

namespace NotesBot.Tests.Docs;

/// <summary>The catalogue as a page to read: what each note asks, in which order, and how its lines are built.</summary>
internal static class Flows
{
    private static readonly Words Words = BotWords.All[0];

    public static string Markdown()
    {
        var text = new StringBuilder("""
            # What each note asks

            Made from `notes/Catalogue` by `tests/Docs/FlowsTests.cs`, which fails when this page is out of date
            (`UPDATE_DOCS=1 dotnet test --filter FullyQualifiedName~Docs` writes it anew).

            """.ReplaceLineEndings("\n"));
        foreach (var type in NoteTypes.All)
        {
            Append(text, type);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, NoteType type)
    {
        text.Append($"\n## {Words[$"note_type.{type.Id}"]}\n\n");
        text.Append($"* Written by: {string.Join(", ", type.Roles.Select(role => Words[$"role.{role}"]))}\n");
        text.Append($"* Place in FTOP: {type.Place.Location}; Notes Library category {type.Place.Category}\n");
        text.Append("\n| Page | Input | Asks | Answer |\n|---|---|---|---|\n");
        foreach (var page in type.Pages)
        {
            foreach (var (input, question) in page.Questions.SelectMany(q => q.Inputs(Answers.None).Select(i => (i, q))))
            {
                text.Append($"| {page.Name} | `{input.Id}` | {Words[$"question.{input.Words}"]} | {Answer(input, question)} |\n");
            }
        }

        text.Append("\nThe finished note, line by line:\n\n");
        foreach (var line in type.Lines)
        {
            text.Append($"1. {Line(type, line)}\n");
        }

        text.Append("\nBoxes of their own: ").Append(string.Join(", ", type.Boxes.Select(box => $"{box.Label} (`{box.Question}`)"))).Append(".\n");
    }

    private static string Answer(Input input, Question question) => string.Join("; ", Parts(input, question));

    private static IEnumerable<string> Parts(Input input, Question question)
    {
        yield return question is GroupQuestion ? $"repeated, up to {GroupQuestion.Most} rows" : input.Optional ? "optional" : "required";
        yield return input.Kind switch
        {
            InputKind.Choices => $"several of {string.Join(", ", input.Options)}, in an order",
            InputKind.Choice or InputKind.Compact when input.OptionWords == "workload" => "one of the chosen",
            InputKind.Choice or InputKind.Compact => string.Join(" · ", input.Options.Select(o => $"{Words[$"{input.OptionWords}.{o}"]} (`{o}`)")),
            InputKind.Date => "a day, picked or in words",
            _ => "text",
        };
        if (question is TextQuestion { MaxLength: > 0 and var most })
        {
            yield return $"at most {most} characters";
        }

        if (question is GroupQuestion group && input.Id == group.Reference.Id)
        {
            yield return $"required when `{group.RequiredWhen.Question}` is `{group.RequiredWhen.Value}`";
        }
    }

    private static string Line(NoteType type, NoteLine line) => line switch
    {
        PrefixLine => $"`[CODE+CODE]` of `{line.Question}`, then ` #covid` when the customer accelerates",
        ChoiceLine { Detail: var detail } => $"`{Label(type, line)}:` the option of `{line.Question}`, going on with `{detail}`",
        ActionLine { Date: var date } => $"`{Label(type, line)}:` `{line.Question}`, then the day of `{date}` unless the text names it",
        ConcernsLine { Reference: var reference } => $"`{Label(type, line)}:` each concern with its `{reference}`, parted by `; `, or `None`",
        _ => $"`{Label(type, line)}:` `{line.Question}`",
    };

    private static string Label(NoteType type, NoteLine line) => Words[line.Label(type.Id)!];
}
