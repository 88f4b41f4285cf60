using System.Collections.Immutable;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>Reads the answers out of a note's parts.</summary>
internal static class PastedValues
{
    // Only days with their year are read from a note: what "next Friday" meant, nobody knows any more.
    private static readonly ReadingContext NoDay = new(new DateOnly(2020, 1, 1));

    private static readonly char[] Separators = [' ', '-', '–', '—', ':', '\n'];

    public static RawValues Of(
        NoteType type, ImmutableArray<string> head, ImmutableArray<PastedLine> parts, ImmutableArray<MarkedLine> lines)
    {
        var tagged = RawValues.None.With(
            CovidTag.Question, lines.Any(line => CovidTag.IsIn(line.Text)) ? CovidTag.Accelerating : CovidTag.No);
        return type.Id switch
        {
            NoteLabels.Technical => Technical(type, head, parts, tagged),
            NoteLabels.ExecSummary => ExecSummary(type, [new PastedLine("", "", string.Join('\n', head)), .. parts], lines, tagged),
            _ => type.Lines.Aggregate(tagged, (values, line) => ByLine(type, line, head, parts, values)),
        };
    }

    /// <summary>The answers of a note that is text alone.</summary>
    public static RawValues Unlabelled(NoteType type, string text)
    {
        var cut = text.Length > PastedText.Longest ? text[..PastedText.Longest] : text;
        return type.IsTagged
            ? RawValues.None
                .With(CovidTag.Question, CovidTag.IsIn(cut) ? CovidTag.Accelerating : CovidTag.No)
                .With(type.Lines[0].Question, CovidTag.Remove(cut).Trim())
            : RawValues.None.With(type.Lines[0].Question, string.Join('\n', cut.Split('\n').Select(line => CovidTag.Remove(line))).Trim());
    }

    /// <summary>The answer as its question holds it, when it can be taken; as it was written otherwise.</summary>
    private static RawValues WithRead(this RawValues values, NoteType type, string id, string text) =>
        text.Length == 0 ? values
        : type.Question(id)!.Read(RawValues.None.With(id, text), NoDay) is { Problems.IsEmpty: true } reading
            ? values.With(id, reading.Answers[id])
        : values.With(id, text);

    private static RawValues Technical(NoteType type, ImmutableArray<string> head, ImmutableArray<PastedLine> parts, RawValues values)
    {
        var prefix = PastedPrefix.Of(head, parts.Text("workloads"));
        var (status, detail) = Option(type, "status", parts.Text("status"));
        var (action, day) = Action(parts);
        // Nothing of a note is lost: what stands before its first label was mostly meant as the summary.
        var before = head.Where(line => line != prefix?.Line).Append(prefix?.Rest ?? "").Select(line => CovidTag.Remove(line));
        return PastedConcerns.Of(parts.FirstOrDefault(part => part.Question == "concerns")?.Value ?? "", values)
            .WithText("workloads", Codes(prefix))
            .WithText("status", status ?? "")
            .WithText("status_detail", detail)
            .WithText("summary", string.Join('\n', before.Append(parts.Text("summary")).Where(text => text.Trim().Length > 0)))
            .WithText("next_action", action)
            .WithText("next_action_date", day is { } date ? DateWords.Iso(date) : parts.Text("next_action_date"))
            .WithText("next_action_owner", parts.Text("next_action_owner"));
    }

    private static (string Text, DateOnly? Day) Action(ImmutableArray<PastedLine> parts)
    {
        var (action, day) = PastedDays.TakeScheduled(parts.Text("next_action"));
        var named = PastedDays.Whole(parts.Text("next_action_date")) ?? PastedDays.In(action).Cast<DateOnly?>().FirstOrDefault();
        return (action, day ?? named);
    }

    private static RawValues ExecSummary(
        NoteType type, ImmutableArray<PastedLine> parts, ImmutableArray<MarkedLine> lines, RawValues values)
    {
        var (snapshot, rest) = ExecSnapshot.Of(parts);
        var codes = snapshot.Select(line => line.Code).Distinct().ToList();
        var bullets = lines.Count(line => !line.Labels.IsEmpty && LabelKey.IsBulleted(line.Text));
        return snapshot
            .GroupBy(line => line.Code, line => line.Text)
            .Aggregate(values, (all, texts) => all.WithText(WorkloadTextsQuestion.InputId(texts.Key), string.Join(' ', texts)))
            .WithText("workloads", string.Join(',', Workloads.ExecSummaryOrder.Where(codes.Contains)))
            .WithText("customer", rest.Text("customer"))
            .WithText("engagement", Option(type, "engagement", rest.Text("engagement")).Option ?? rest.Text("engagement"))
            .WithText("deployment", Option(type, "deployment", rest.Text("deployment")).Option ?? rest.Text("deployment"))
            .WithText("relationship", rest.Text("relationship"))
            .WithText("support", PastedConcerns.Something(rest.Text("support")))
            .WithText("risks", PastedConcerns.Something(rest.Text("risks")))
            .With("style", bullets > 1 ? "bullets" : "plain");
    }

    // Read back as the type declares its lines.
    private static RawValues ByLine(
        NoteType type, NoteLine line, ImmutableArray<string> head, ImmutableArray<PastedLine> parts, RawValues values)
    {
        var (id, question, written) = (line.Question, type.Question(line.Question), parts.Text(line.Question));
        var text = question is { Optional: true } ? PastedConcerns.Something(written) : written;
        return (line, question) switch
        {
            (PrefixLine, _) => values.WithText(id, Codes(PastedPrefix.Of(head, written))),
            (ConcernsLine, _) => PastedConcerns.Of(written, values),
            (ActionLine { Date: var date }, _) when PastedDays.TakeScheduled(text) is var (says, day) =>
                values.WithText(id, says).WithText(date, day is { } on ? DateWords.Iso(on) : ""),
            (ChoiceLine { Detail: { } detail }, _) when Option(type, id, text) is var (option, after) =>
                values.WithText(id, option ?? "").WithText(detail, after),
            (_, ChoiceQuestion) => values.WithText(id, Option(type, id, text).Option ?? text),
            (_, ChoicesQuestion) => values.WithRead(type, id, text),
            (_, DateQuestion) => values.WithText(id, PastedDays.Whole(text) is { } on ? DateWords.Iso(on) : text),
            _ => values.WithText(id, text),
        };
    }

    private static string Codes(PastedPrefix? prefix) =>
        prefix is null ? "" : prefix.Unknown is null ? string.Join(',', prefix.Codes) : prefix.Written;

    /// <summary>The option that the text begins with, and what follows it.</summary>
    public static (string? Option, string After) Option(NoteType type, string id, string text) => type.Question(id) is ChoiceQuestion choice
        ? OptionNames.Find(text, choice.Options, choice.OptionWords) is { } whole ? (whole, "")
        : OptionNames.FindAtStart(text, choice.Options, choice.OptionWords)
        : (null, text);

    /// <summary>What the parts say to a question, without its tag; empty where they say nothing.</summary>
    public static string Text(this ImmutableArray<PastedLine> parts, string question) => string.Join(
        '\n',
        parts.Where(part => part.Question == question).Select(part => CovidTag.Remove(part.Value)).Where(value => value.Length > 0));

    // A field that a note leaves empty is not answered.
    private static RawValues WithText(this RawValues values, string id, string text) => text.Length == 0 ? values : values.With(id, text);
}
