using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Questions;

/// <summary>
/// Asks for rows of the same parts, such as concerns: a kind, a text, and an id that one kind requires. The first row's inputs carry
/// the parts' ids, the next rows' <c>_2</c>, <c>_3</c> and so on. Empty rows vanish.
/// </summary>
/// <param name="Kind">What sort of row it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Reference">The id that some kinds require.</param>
/// <param name="RequiredWhen">When the reference is required, and the code of the problem when it is missing.</param>
public sealed record GroupQuestion(string Id, ChoiceQuestion Kind, TextQuestion Text, DigitsQuestion Reference, Condition RequiredWhen)
    : Question(Id)
{
    /// <summary>The most rows a group takes.</summary>
    public const int Most = 10;

    /// <summary>The code of the problem when the reference is required and missing.</summary>
    public required string MissingReference { get; init; }

    public static string RowId(string part, int row) => row == 1 ? part : $"{part}_{row}";

    /// <summary>The rows that hold something.</summary>
    public int Rows(Func<string, string> value) =>
        Enumerable.Range(1, Most).LastOrDefault(row => Parts.Any(p => value(RowId(p.Id, row)).Length > 0));

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        .. from row in Enumerable.Range(1, Math.Clamp(Math.Max(rows, Rows(id => answers[id])), 1, Most))
           from part in Parts
           from input in part.Inputs(answers)
           select input with { Id = RowId(part.Id, row), Row = row, Optional = true },
    ];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var rows = Enumerable.Range(1, Most).Where(row => Parts.Any(p => raw[RowId(p.Id, row)].Length > 0)).ToList();
        if (rows.Count == 0)
        {
            return Optional ? Reading.Of(Kind.Id, "") : Reading.Refused(new(Problem.Required, Text.Id));
        }

        var readings = rows.Select(row => ReadRow(raw, row, context)).ToList();
        var problems = readings.SelectMany(r => r.Problems).ToImmutableArray();
        return problems.IsEmpty
            ? new(Answers.Of(readings.SelectMany((r, i) => r.Answers.Select(a => KeyValuePair.Create(RowId(a.Key, i + 1), a.Value)))), [])
            : new(Answers.None, problems);
    }

    /// <summary>
    /// "security: …", a bare kind, or a bare text whose kind is asked next; then what the row still lacks; then the next row.
    /// "None" empties the group, but not while a part of a row is asked for.
    /// </summary>
    public override RawValues? Typed(string text, RawValues known, ReadingContext context)
    {
        var last = Rows(id => known[id]);
        var full = last == 0 || ReadRow(known, last, context).Problems.IsEmpty;
        if (TypedWords.MeansNothing(text))
        {
            return Optional && full ? known.With(Inputs(Answers.None, Most).Select(i => KeyValuePair.Create(i.Id, ""))) : null;
        }

        var row = full && !IsReference(text, last) ? last + 1 : last;
        if (row > Most)
        {
            return null;
        }

        return (known[RowId(Kind.Id, row)], known[RowId(Text.Id, row)]) switch
        {
            ("", "") => TypedRow(text, known, row),
            ("", _) => (OptionNames.Find(text, Kind.Options) ?? OptionNames.FindAtStart(text, Kind.Options).Option) is { } kind
                ? known.With(RowId(Kind.Id, row), kind)
                : null,
            (_, "") => TypedText(text, known, row),
            _ => known.With(RowId(Reference.Id, row), text),
        };
    }

    private static bool IsReference(string text, int last) => last > 0 && text.All(c => char.IsAsciiDigit(c) || c == '#');

    private RawValues TypedRow(string text, RawValues known, int row)
    {
        var (kind, after) = OptionNames.FindAtStart(text, Kind.Options);
        if (kind is null)
        {
            return TypedText(text, known, row);
        }

        // "Security: ports are closed" names the kind before the words, "Security team closes ports" within them.
        var parted = after.Length == 0 || !char.IsLetterOrDigit(PlainText.OneLine(text)[..^after.Length].TrimEnd()[^1]);
        return TypedText(parted ? after : text, known.With(RowId(Kind.Id, row), kind), row);
    }

    private RawValues TypedText(string text, RawValues known, int row)
    {
        var (rest, id) = InsightIds.TakeFromEnd(text);
        return id is not null && (known[RowId(Kind.Id, row)] is "" || known[RowId(Kind.Id, row)] == RequiredWhen.Value)
            ? known.With(RowId(Text.Id, row), rest).With(RowId(Reference.Id, row), id)
            : known.With(RowId(Text.Id, row), text);
    }

    private Reading ReadRow(RawValues raw, int row, ReadingContext context)
    {
        var values = WithReferenceApart(RawValues.Of(Parts.Select(p => KeyValuePair.Create(p.Id, raw[RowId(p.Id, row)]))));
        var reading = Kind.Read(values, context).And(Text.Read(values, context)).And(Reference.Read(values, context));
        if (reading.Answers[RequiredWhen.Question] == RequiredWhen.Value && values[Reference.Id].Length == 0)
        {
            reading = reading.And(Reading.Refused(new(MissingReference, Reference.Id)));
        }

        return reading with { Problems = [.. reading.Problems.Select(p => p with { Input = RowId(p.Input, row) })] };
    }

    // The id may stand at the end of the words, as it does in a finished note; it is printed once.
    private RawValues WithReferenceApart(RawValues row)
    {
        var (text, id) = InsightIds.TakeFromEnd(row[Text.Id]);
        var given = row[Reference.Id];
        return id is not null && text.Length > 0 && (given == id || (given.Length == 0 && row[RequiredWhen.Question] == RequiredWhen.Value))
            ? row.With(Text.Id, text).With(Reference.Id, id)
            : row;
    }

    private ImmutableArray<Question> Parts => [Kind, Text, Reference];
}
