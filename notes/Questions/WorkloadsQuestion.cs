using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>
/// Asks for one to seventeen workloads in an order; answered as codes joined by commas. The first is the primary and decides the time task.
/// </summary>
/// <remarks>A card's boxes have no order, so a second field (<c>{Id}_first</c>) says which comes first.</remarks>
public sealed record WorkloadsQuestion(string Id) : Question(Id)
{
    /// <summary>Whether the order matters: then a second field asks which comes first.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>The codes to choose from, in the order of the card.</summary>
    public ImmutableArray<string> Codes { get; init; } = Workloads.Codes;

    /// <summary>Whether each has a text of its own (<see cref="WorkloadTextsQuestion"/>): who fills in texts alone has chosen all the same.</summary>
    public bool HasTexts { get; init; }

    /// <summary>The question of which this one must leave something over; null for none.</summary>
    public string? PartOf { get; init; }

    private string First => $"{Id}_first";

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        new Input(Id, Words, InputKind.Choices) { Options = Codes, OptionWords = "workload", Optional = Optional },
        .. IsOrdered ? [new Input(First, First, InputKind.Compact) { Options = Codes, OptionWords = "workload", Optional = true }] : (Input[])[],
    ];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var found = WorkloadPrefix.ParseAll(HasTexts && raw[Id].Length == 0 ? ByTexts(raw) : raw[Id]);
        return found switch
        {
            { Unknown: { } unknown } => Reading.Refused(new("unknown_workload", Id, unknown)),
            { Codes: var codes } when codes.Except(Codes).FirstOrDefault() is { } elsewhere => Reading.Refused(new("not_offered", Id, elsewhere)),
            { Codes.IsEmpty: true } => Optional ? Reading.Of(Id, "") : Reading.Refused(new(Problem.Required, Id)),
            { Codes: var codes } when PartOf is not null && codes.ToHashSet().IsSupersetOf(WorkloadPrefix.ParseList(raw[PartOf]).Codes) =>
                Reading.Refused(new("nothing_left", Id)),
            { Codes: var codes } when !IsOrdered => Reading.Of(Id, string.Join(',', Codes.Where(codes.Contains))),
            { Codes: var codes } => InOrder(codes, raw[First]),
        };
    }

    private Reading InOrder(ImmutableArray<string> codes, string first)
    {
        var ordered = WorkloadPrefix.Tidy(codes.Contains(first) ? [first, .. codes.Remove(first)] : codes);
        return Reading.Of(Id, string.Join(',', ordered)).And(Reading.Of(First, ordered.Length > 1 ? ordered[0] : ""));
    }

    private string ByTexts(RawValues raw) =>
        string.Join(',', Codes.Where(code => raw[WorkloadTextsQuestion.InputId(code)].Length > 0));

    /// <summary>Boxes bring the codes in the list's order: the same codes with the same first keep the order they had.</summary>
    public override RawValues Given(RawValues card, RawValues known)
    {
        var (now, before) = (WorkloadPrefix.ParseList(card[Id]), WorkloadPrefix.ParseList(known[Id]));
        var isSame = now.Unknown is null && before.Unknown is null && now.Codes.ToHashSet().SetEquals(before.Codes);
        return isSame && IsOrdered && card[First] == known[First] ? card.With(Id, known[Id]) : card;
    }

    /// <summary>Any typed text counts as an attempt: an unknown code is named rather than passed over.</summary>
    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        Optional && TypedWords.MeansNothing(text) ? known.With(Id, "")
        : IsOrdered ? known.With(Id, text).With(First, "")
        : known.With(Id, text);

    public bool Equals(WorkloadsQuestion? other) => base.Equals(other) && IsOrdered == other.IsOrdered && Codes.SequenceEqual(other.Codes);

    public override int GetHashCode() => base.GetHashCode();
}
