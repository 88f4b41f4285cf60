using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>
/// Asks for one to seventeen workloads in an order; answered as codes joined by commas. The first is the primary and decides the time task.
/// </summary>
/// <remarks>A card's boxes have no order, so a second field (<c>{Id}_first</c>) says which comes first.</remarks>
public sealed record WorkloadsQuestion(string Id) : Question(Id)
{
    private string First => $"{Id}_first";

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        new Input(Id, Id, InputKind.Choices) { Options = Workloads.Codes, OptionWords = "workload", Optional = Optional },
        new Input(First, First, InputKind.Compact) { Options = Workloads.Codes, OptionWords = "workload", Optional = true },
    ];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var found = WorkloadPrefix.ParseList(raw[Id]);
        if (found.Unknown is { } unknown)
        {
            return Reading.Refused(new("unknown_workload", Id, unknown));
        }

        if (found.Codes.IsEmpty)
        {
            return Optional ? Reading.Of(Id, "") : Reading.Refused(new(Problem.Required, Id));
        }

        var first = raw[First];
        var codes = found.Codes.Contains(first) ? [first, .. found.Codes.Remove(first)] : found.Codes;
        var ordered = WorkloadPrefix.Tidy(codes);
        return Reading.Of(Id, string.Join(',', ordered)).And(Reading.Of(First, ordered.Length > 1 ? ordered[0] : ""));
    }

    /// <summary>Boxes bring the codes in the list's order: the same codes with the same first keep the order they had.</summary>
    public override RawValues Given(RawValues card, RawValues known)
    {
        var (now, before) = (WorkloadPrefix.ParseList(card[Id]), WorkloadPrefix.ParseList(known[Id]));
        var isSame = now.Unknown is null && before.Unknown is null && now.Codes.ToHashSet().SetEquals(before.Codes);
        return isSame && card[First] == known[First] ? card.With(Id, known[Id]) : card;
    }

    /// <summary>Any typed text counts as an attempt: an unknown code is named rather than passed over.</summary>
    public override RawValues? Typed(string text, RawValues known, ReadingContext context) => known.With(Id, text).With(First, "");
}
