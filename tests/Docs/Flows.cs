using System.Collections.Immutable;
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
            foreach (var (input, question) in page.Questions.SelectMany(q => Inputs(q).Select(i => (i, q))))
            {
                text.Append($"| {page.Name} | `{Id(input)}` | {Asks(input)} | {Answer(input, question)} |\n");
            }
        }

        text.Append("\nThe finished note, line by line:\n\n");
        foreach (var line in type.Lines)
        {
            text.Append($"1. {Line(type, line)}\n");
        }

        if (type.Boxes.Length > 0)
        {
            var boxes = string.Join(", ", type.Boxes.Select(box => $"{box.Label} (`{box.Question}`)"));
            text.Append("\nBoxes of their own: ").Append(boxes).Append(".\n");
        }
    }

    // What depends on other answers is shown as it is after an example of them.
    private static ImmutableArray<Input> Inputs(Question question) => question.Inputs(Answers.Of(
    [
        KeyValuePair.Create("l1", "Blocked"), KeyValuePair.Create("l2", "Service Reliability"), KeyValuePair.Create("workloads", "EXO"),
    ]));

    private static string Id(Input input) => input.Workload is { } code ? input.Id.Replace(code, "…", StringComparison.Ordinal) : input.Id;

    private static string Asks(Input input) => input.Workload is null ? Words[input.Label] : Words.Format(input.Label, "CODE", "Name");

    private static string Answer(Input input, Question question) => string.Join("; ", Parts(input, question));

    private static IEnumerable<string> Parts(Input input, Question question)
    {
        yield return question switch
        {
            GroupQuestion => $"repeated, up to {GroupQuestion.Most} rows",
            WorkloadTextsQuestion texts => $"required; one for each of `{texts.Chosen}`",
            { Wanted: true } => "asked about when left out",
            _ => input.Optional ? "optional" : "required",
        };
        if (question.When is { } when)
        {
            yield return $"asked when `{when.Question}` is {string.Join(" or ", when.Values.Select(value => $"`{value}`"))}";
        }

        yield return Kind(input, question);
        if (question is TextQuestion { MaxLength: > 0 and var most })
        {
            yield return $"at most {most} characters";
        }

        if (question is GroupQuestion group && input.Id == group.Reference.Id)
        {
            yield return $"required when `{group.RequiredWhen.Question}` is `{string.Join("`, `", group.RequiredWhen.Values)}`";
        }
    }

    private static string Kind(Input input, Question question) => (input.Kind, question) switch
    {
        (_, StatusLevelQuestion) => "FTOP's labels, such as " + string.Join(" · ", input.Options.Take(3).Select(o => $"`{o}`")),
        (InputKind.Choices, WorkloadsQuestion { IsOrdered: true }) => $"several of {string.Join(", ", input.Options)}, in an order",
        (InputKind.Choices, _) => $"several of {string.Join(", ", input.Options)}",
        (InputKind.Compact, WorkloadsQuestion) => "one of the chosen",
        (InputKind.Choice or InputKind.Compact, _) when input.OptionWords == "workload" => $"one of {string.Join(", ", input.Options)}",
        (InputKind.Choice or InputKind.Compact, _) => string.Join(" · ", input.Options.Select(option => $"{Name(input, option)} (`{option}`)")),
        (InputKind.Date, _) => "a day, picked or in words",
        (InputKind.Toggle, _) => "yes or no",
        _ => "text",
    };

    private static string Name(Input input, string option) =>
        Words.Find($"{input.OptionWords}.{option}.label") ?? Words[$"{input.OptionWords}.{option}"];

    private static string Line(NoteType type, NoteLine line)
    {
        string Label(string question) => $"`{Words[$"label.{type.Id}.{question}"]}:`";
        return line switch
        {
            PrefixLine => $"`[CODE+CODE]` of `{line.Question}`, then ` #covid` when the customer accelerates",
            HeadingLine => $"`{Words[$"label.{type.Id}.heading"]}`, then ` #covid` when the customer accelerates",
            ChoiceLine { Detail: { } detail } => $"{Label(line.Question)} the option of `{line.Question}`, going on with `{detail}`",
            ChoiceLine => $"{Label(line.Question)} the option of `{line.Question}`",
            ActionLine { Date: var date } => $"{Label(line.Question)} `{line.Question}`, then the day of `{date}` unless the text names it",
            ConcernsLine { Reference: var id } => $"{Label(line.Question)} each concern with its `{id}`, parted by `; `, or `None`",
            WorkloadLines { Chosen: var chosen } => $"{Label(line.Question)} then a line `[CODE] Name - text` for each of `{chosen}`",
            SectionLines => $"a line `Service:` and its `- item` lines for each section of `{line.Question}`, a blank line between them",
            DateLine => $"{Label(line.Question)} the day of `{line.Question}` as MM/DD/YYYY",
            TextLine text => (text.IsLabelled ? $"{Label(text.Question)} " : "") + Text(text),
            _ => throw new NotSupportedException($"A new kind of line ({line.GetType().Name}) needs its words here."),
        };
    }

    private static string Text(TextLine text) =>
        (text.IsTagged ? "`#covid ` when the customer accelerates, then " : "")
        + (text.Prefix is { } prefix ? $"the phrase of `{prefix}`, then " : "")
        + $"`{text.Question}`"
        + (text.Empty is { } empty ? $", or `{Words[empty]}`" : "")
        + (text.IsOptional ? ", if there is one" : "");
}
