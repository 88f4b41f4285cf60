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
    /// <summary>The most rows a group takes: more would not fit on a card.</summary>
    public const int Most = 5;

    /// <summary>The code of the problem when the reference is required and missing.</summary>
    public required string MissingReference { get; init; }

    public static string RowId(string part, int row) => row == 1 ? part : $"{part}_{row}";

    /// <summary>The part that an input belongs to: <c>insight_id</c> for <c>insight_id_2</c>, and for itself.</summary>
    public static string PartOf(string inputId) =>
        inputId.LastIndexOf('_') is > 0 and var at && inputId.AsSpan(at + 1) is { Length: > 0 } row && !row.ContainsAnyExceptInRange('0', '9')
            ? inputId[..at]
            : inputId;

    /// <summary>The rows that hold something.</summary>
    public int Rows(Func<string, string> value) =>
        Enumerable.Range(1, Most).LastOrDefault(row => Parts.Any(p => value(RowId(p.Id, row)).Length > 0));

    public override string Asked(RawValues known) => RowId(OpenPart(known).Id, Math.Max(1, Rows(id => known[id])));

    /// <summary>The part of the last row that is asked for next.</summary>
    public Question OpenPart(RawValues known)
    {
        var row = Math.Max(1, Rows(id => known[id]));
        return (known[RowId(Kind.Id, row)], known[RowId(Text.Id, row)]) switch
        {
            ("", not "") => Kind,
            (not "", not "") => Reference,
            _ => Text,
        };
    }

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
        var open = last > 0 && !ReadRow(known, last, context).Problems.IsEmpty;
        if (TypedWords.MeansNothing(text))
        {
            return open || !Optional ? null : known.With(Inputs(Answers.None, Most).Select(i => KeyValuePair.Create(i.Id, "")));
        }

        // What is typed after a whole row begins another, unless it can only be the id of that one.
        var row = open || (last > 0 && IsReference(text)) ? last : last + 1;
        var (kind, says, reference) = (RowId(Kind.Id, row), RowId(Text.Id, row), RowId(Reference.Id, row));
        var (start, rest) = OptionNames.FindAtStart(text, Kind.Options, Kind.OptionWords);
        return (known[kind], known[says], known[reference]) switch
        {
            _ when row > Most => null,
            ("", "", _) when start is not null => known.With(kind, start).With(says, IsParted(text, rest) ? rest : text),
            (_, "", _) => known.With(says, text),
            ("", _, _) => (start ?? OptionNames.Find(text, Kind.Options)) is { } found ? known.With(kind, found) : null,
            _ when !IsReference(text) && OptionNames.Find(text, Kind.Options, Kind.OptionWords) is { } other => known.With(kind, other),
            _ => known.With(reference, text),
        };
    }

    private static bool IsReference(string text) => text.All(c => char.IsAsciiDigit(c) || c == '#');

    // "Security: ports are closed" names the kind before the words, "Security team closes ports" within them.
    private static bool IsParted(string text, string rest) =>
        rest.Length == 0 || !char.IsLetterOrDigit(PlainText.OneLine(text)[..^rest.Length].TrimEnd()[^1]);

    private Reading ReadRow(RawValues raw, int row, ReadingContext context)
    {
        var values = WithReferenceApart(RawValues.Of(Parts.Select(p => KeyValuePair.Create(p.Id, raw[RowId(p.Id, row)]))), context);
        var reading = Kind.Read(values, context).And(Text.Read(values, context)).And(Reference.Read(values, context));
        if (RequiredWhen.Holds(id => reading.Answers[id]) && values[Reference.Id].Length == 0)
        {
            reading = reading.And(Reading.Refused(new(MissingReference, Reference.Id)));
        }

        return reading with { Problems = [.. reading.Problems.Select(p => p with { Input = RowId(p.Input, row) })] };
    }

    // The id may stand at the end of the words, as it does in a finished note; it is printed once.
    private RawValues WithReferenceApart(RawValues row, ReadingContext context)
    {
        var (text, id) = InsightIds.TakeFromEnd(row[Text.Id]);
        var given = row[Reference.Id];
        var isMeant = given == id || (given.Length == 0 && RequiredWhen.Holds(part => Kind.Read(row, context).Answers[part]));
        return id is not null && text.Length > 0 && isMeant ? row.With(Text.Id, text).With(Reference.Id, id) : row;
    }

    private ImmutableArray<Question> Parts => [Kind, Text, Reference];
}
