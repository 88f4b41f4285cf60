using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>Looks at what a note says: options, lengths, the grade of an intent, slides, colours, personal data.</summary>
internal static partial class TextFindings
{
    // Said of the text itself by other findings, or of what only the bot's form knows.
    private static readonly ImmutableArray<string> Elsewhere =
        ["date_past", "next_update_late", "covid_removed", "covid_unexplained", "covid_never", "grade", "better", "level_reason"];

    private static readonly ImmutableArray<string> ElsewhereFamilies = ["missing.", "lint."];

    private static readonly ImmutableArray<string> Levels =
        [StatusTree.InProgress, StatusTree.Blocked, StatusTree.NoIntent, StatusTree.StatusUnknown];

    public static IEnumerable<Finding> Of(PastedNote note, ReadingContext context)
    {
        var check = NoteCheck.Of(note.Type, Answers.Of(note.Values.Values), note.Values, context, note.Words.Code);
        return
        [
            .. note.Type.Lines.OfType<ChoiceLine>().SelectMany(line => Options(note, line)),
            .. Insight(note),
            .. IsIntent(note) ? Intent(note) : [],
            .. check.Problems.Select(problem => Length(note, problem)).OfType<Finding>(),
            .. check.Hints
                .Where(hint => !Elsewhere.Contains(hint.Code) && !ElsewhereFamilies.Any(family => hint.Code.StartsWith(family, StringComparison.Ordinal)))
                .Select(hint => new Finding($"hint.{hint.Code}", hint.Args, hint.IsGood ? FindingKind.Good : FindingKind.Warning)),
        ];
    }

    private static IEnumerable<Finding> Options(PastedNote note, ChoiceLine line)
    {
        var (text, label) = (note.Lines.Text(line.Question), LabelFindings.Right(note, line.Question)!);
        if (text.Length == 0)
        {
            return [];
        }

        if (note.Type.Question(line.Question) is ChoicesQuestion choices)
        {
            return choices.Read(note.Values, new ReadingContext(new DateOnly(2020, 1, 1))).Problems
                .Select(problem => Finding.Error("option_unknown", label, problem.Args.FirstOrDefault() ?? "", Names(note, choices, choices.Options)));
        }

        var choice = (ChoiceQuestion)note.Type.Question(line.Question)!;
        var names = Names(note, choice, choice.Options);
        return PastedValues.Option(note.Type, line.Question, text) switch
        {
            (null, _) when line.Detail is not null => [Finding.Error("status_unknown", PlainText.Quote(text), names)],
            (null, _) => [Finding.Error("option_unknown", label, PlainText.Quote(text), names)],
            (_, { Length: > 0 } rest) when line.Detail is null => [Finding.Warning("extra_text", label, PlainText.Quote(rest))],
            _ => [],
        };
    }

    private static string Names(PastedNote note, Question question, ImmutableArray<string> options) =>
        string.Join("; ", options.Select(option => OptionNames.Of(question, option, note.Words)));

    // Words can't tell whose software it is: it is only asked.
    private static IEnumerable<Finding> Insight(PastedNote note) => note.Type.Lines.OfType<ConcernsLine>().Any()
        ? Enumerable.Range(1, GroupQuestion.Most)
            .Where(row => note.Values[GroupQuestion.RowId("insight_id", row)].Length == 0)
            .Select(row => note.Values[GroupQuestion.RowId("concern_text", row)])
            .Where(concern => FirstParty().IsMatch(concern))
            .Take(1)
            .Select(concern => Finding.Warning("insight_missing", PlainText.Quote(concern)))
        : [];

    private static bool IsIntent(PastedNote note) => note.Type.Questions.OfType<IntentTextQuestion>().Any();

    private static IEnumerable<Finding> Intent(PastedNote note)
    {
        var (text, l1) = (note.Values["text"], note.Values["l1"]);
        var tag = CovidTag.IsDue(note.Values[CovidTag.Question]) ? CovidTag.Tag.Length + 1 : 0;
        if (StatusTree.Levels1.Contains(l1))
        {
            var report = IntentLint.Look(text, l1, note.Words.Code, tag);
            return
            [
                new Finding("grade", [GradeName(report.Grade)], report.Grade == Grade.Great ? FindingKind.Good : FindingKind.Warning),
                .. report.Findings.Select(Lint),
                .. report.Grade != Grade.Great && l1 != StatusTree.Duplicate ? [Finding.Good($"lint.better.{l1}")] : (Finding[])[],
            ];
        }

        // The text doesn't say its L1, and the bot doesn't choose one: what holds for each is told.
        var reports = Levels.Select(level => IntentLint.Look(text, level, note.Words.Code, tag)).ToList();
        return
        [
            Finding.Good("grade_open", [.. reports.Select(report => (object)GradeName(report.Grade))]),
            .. reports[0].Findings.Where(finding => reports.All(report => report.Findings.Contains(finding))).Select(Lint),
        ];
    }

    private static Finding Lint(IntentFinding finding) => new(
        $"lint.{finding.Code.ToLowerInvariant()}", [finding.Arg ?? ""], finding.IsBlocking ? FindingKind.Error : FindingKind.Warning);

    private static TextName GradeName(Grade grade) =>
        new($"grade.{grade switch { Grade.Great => "great", Grade.Marginal => "marginal", _ => "poor" }}");

    private static Finding? Length(PastedNote note, Problem problem) => (problem.Code, problem.Input) switch
    {
        ("too_long", "text") when IsIntent(note) => null,
        ("too_long", "next_action") => Finding.Error("next_action_too_long", [.. problem.Args]),
        ("too_long", var input) => Finding.Warning("too_long", [Name(note, input), .. problem.Args]),
        ("section_without_service" or "section_without_items", _) => Finding.Error($"problem.{problem.Code}", [.. problem.Args]),
        _ => null,
    };

    private static object Name(PastedNote note, string input) => GroupQuestion.PartOf(input) switch
    {
        "concern_text" => LabelFindings.Right(note, "concerns")!,
        "status_detail" => LabelFindings.Right(note, "status")!,
        ['w', 'o', 'r', 'k', 'l', 'o', 'a', 'd', '_', .. var code] => $"[{code}]",
        var question => LabelFindings.Right(note, question) ?? (object)new TextName($"note_type.{note.Type.Id}.short"),
    };

    [GeneratedRegex(
        @"\b(?:1st|first)[ -]party\b|\bmicrosoft\b|\bbugs?\b|\bknown issue|\bproduct gap|\bfeature (?:gap|request)|第一方|微软|缺陷|已知问题",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstParty();
}
