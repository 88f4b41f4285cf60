using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Notes.Questions;

/// <summary>
/// Asks how many entitlements of a service the status holds for. Where the service has more, the rest is split: rows of a status and a
/// number each (<c>l1_2</c>, <c>l2_2</c>, <c>l3_2</c>, <c>entitlements_2</c> …) that must add up to the total.
/// </summary>
public sealed partial record EntitlementsQuestion(string Id) : Question(Id)
{
    private const int MostRows = 5;

    private string Total => $"{Id}_total";

    /// <summary>The rows below the first: <c>2000: No Intent / Executive Sponsorship / No Clear Business Drivers</c>.</summary>
    public static IEnumerable<string> Rows(Answers answers) => Enumerable.Range(2, Math.Max(0, Filled(id => answers[id]) - 1))
        .Select(row => $"{answers[RowId(row)]}: {string.Join(" / ", Labels(row, answers))}"
            + (DateWords.FromIso(answers[DateOf(row).Id]) is { } day ? $", {DateWords.Ftop(day)}" : ""));

    private static IEnumerable<string> Labels(int row, Answers answers) =>
        Levels(row).Select(level => answers[level.Id]).Where(label => label.Length > 0);

    public override IEnumerable<string> Ids =>
        [Id, Total, .. Enumerable.Range(2, MostRows - 1).SelectMany(RowIds)];

    private static IEnumerable<string> RowIds(int row) => [.. Levels(row).Select(level => level.Id), RowId(row), DateOf(row).Id];

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        new Input(Id, Words, InputKind.Text),
        new Input(Total, Total, InputKind.Text) { Optional = true },
        .. Enumerable.Range(2, Math.Max(0, Shown(id => answers[id]) - 1)).SelectMany(row => RowInputs(row, answers)),
    ];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var rows = Enumerable.Range(2, Math.Max(0, Filled(id => raw[id]) - 1)).ToList();
        var reading = Count(Id, raw, isOptional: false).And(Count(Total, raw, isOptional: true));
        reading = rows.Aggregate(reading, (all, row) => all
            .And(Levels(row).Select(level => level.Read(raw, context)).Aggregate(Reading.Nothing, (levels, one) => levels.And(one)))
            .And(Count(RowId(row), raw, isOptional: false))
            .And(DateOf(row).IsAsked(id => raw[id]) ? DateOf(row).Read(raw, context) : Reading.Of(DateOf(row).Id, "")));
        if (!reading.Problems.IsEmpty || Number(raw[Total]) is not { } total)
        {
            return reading;
        }

        return Entitlements.Check(total, rows.Select(RowId).Prepend(Id).Select(id => Number(raw[id])!.Value)) is { } problem
            ? reading.And(Reading.Refused(problem with { Input = Id }))
            : reading;
    }

    /// <summary>The input that is asked for next: the number, then the parts of the row that is still missing, one by one.</summary>
    public override string Asked(RawValues known) => Open(known) ?? Id;

    /// <summary>"4000 of 6000" gives number and total; what follows fills the rows part by part. No other words are taken.</summary>
    public override RawValues? Typed(string text, RawValues known, ReadingContext context)
    {
        var open = Open(known) ?? Id;
        var parts = OfTotal().Split(FullWidth.Fold(text).Trim());
        var levels = Enumerable.Range(2, MostRows - 1).SelectMany(row => Levels(row));
        return (parts, levels.FirstOrDefault(level => level.Id == open)) switch
        {
            (_, { } level) => level.Typed(text, known, context),
            ([var count, var total], _) when open == Id && Number(count) is not null && Number(total) is not null =>
                known.With(Id, count).With(Total, total),
            ([var count], _) when DateId(open) is null && Number(count) is not null => known.With(open, count),
            ([_], _) when DateId(open) is not null => known.With(open, text),
            _ => null,
        };
    }

    // What the rows still lack, in the order in which it is asked.
    private string? Open(RawValues known)
    {
        if (Number(known[Id]) is null)
        {
            return Id;
        }

        for (var row = 2; row <= Shown(id => known[id]); row++)
        {
            var answers = Answers.Of(known.Values);
            foreach (var input in RowInputs(row, answers).Where(input => known[input.Id].Length == 0))
            {
                if (!Levels(row).Any(level => level.Id == input.Id && level.Read(known, NoDay).Problems.IsEmpty))
                {
                    return input.Id;
                }
            }
        }

        return null;
    }

    private static readonly ReadingContext NoDay = new(default);

    [GeneratedRegex(@"\s*(?:/|\bof\b|共|，共)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTotal();

    private static string RowId(int row) => GroupQuestion.RowId("entitlements", row);

    private static ImmutableArray<StatusLevelQuestion> Levels(int row)
    {
        var (l1, l2, l3) = (GroupQuestion.RowId("l1", row), GroupQuestion.RowId("l2", row), GroupQuestion.RowId("l3", row));
        return
        [
            new(l1, 1) { Words = "l1", Compact = true },
            new(l2, 2) { Words = "l2", Compact = true, Above = l1 },
            new(l3, 3) { Words = "l3", Compact = true, Above = l2 },
        ];
    }

    // FTOP demands a target date for every row that is in progress.
    private static DateQuestion DateOf(int row) => new(GroupQuestion.RowId("target_date", row))
    {
        Words = "target_date", When = new Condition(GroupQuestion.RowId("l1", row), StatusTree.InProgress),
    };

    private static string? DateId(string id) => id.StartsWith("target_date", StringComparison.Ordinal) ? id : null;

    private static IEnumerable<Input> RowInputs(int row, Answers answers) => Levels(row)
        .SelectMany(level => level.Inputs(answers))
        .Append(new Input(RowId(row), "entitlements", InputKind.Text))
        .Concat(DateOf(row).IsAsked(id => answers[id]) ? DateOf(row).Inputs(answers) : [])
        .Select(input => input with { Row = row, Optional = true });

    private static int Filled(Func<string, string> value) =>
        Enumerable.Range(2, MostRows - 1)
            .Where(row => RowIds(row).Any(id => value(id).Length > 0))
            .DefaultIfEmpty(1)
            .Max();

    // Seats that have no row yet ask for one more.
    private int Shown(Func<string, string> value)
    {
        var filled = Filled(value);
        var sum = Enumerable.Range(1, filled).Sum(row => (long)(Number(value(row == 1 ? Id : RowId(row))) ?? 0));
        return Number(value(Total)) > sum && Number(value(Id)) is not null ? Math.Min(filled + 1, MostRows) : filled;
    }

    private static Reading Count(string id, RawValues raw, bool isOptional) => (raw[id], Number(raw[id])) switch
    {
        ("", _) => isOptional ? Reading.Of(id, "") : Reading.Refused(new(Problem.Required, id)),
        (_, { } number) => Reading.Of(id, number.ToString(CultureInfo.InvariantCulture)),
        (var text, _) => Reading.Refused(new("not_count", id, PlainText.Quote(text))),
    };

    // 4000, 4,000 or 4 000.
    private static int? Number(string text) => int.TryParse(
        FullWidth.Fold(text).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var number) ? number : null;
}
