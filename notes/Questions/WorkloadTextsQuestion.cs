using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for a text about each workload chosen: one field a workload, <c>workload_EXO</c> and so on.</summary>
/// <param name="Chosen">The id of the question that chooses the workloads.</param>
public sealed record WorkloadTextsQuestion(string Id, string Chosen) : Question(Id)
{
    private const string Prefix = "workload_";

    /// <summary>In UTF-16 code units, each; 0 for no limit.</summary>
    public int MaxLength { get; init; }

    public static string InputId(string code) => Prefix + code;

    public override IEnumerable<string> Ids => Workloads.ExecSummaryOrder.Select(InputId);

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [.. CodesOf(id => answers[id]).Select(code => new Input(InputId(code), Words, InputKind.Multiline) { Workload = code })];

    public override Reading Read(RawValues raw, ReadingContext context) =>
        CodesOf(id => raw[id]).Select(code => Text(code).Read(raw, context)).Aggregate(Reading.Nothing, (all, one) => all.And(one));

    public override string Asked(RawValues known) => NextOpen(known) is { } code ? InputId(code) : Id;

    /// <summary>"EXO: planning …" goes to that workload; other words go to the first one that has none yet.</summary>
    public override RawValues? Typed(string text, RawValues known, ReadingContext context)
    {
        var colon = FullWidth.Fold(text).IndexOf(':', StringComparison.Ordinal);
        var named = colon > 0 ? WorkloadPrefix.ParseList(text[..colon]).Codes : [];
        return named is [var code] && CodesOf(id => known[id]).Contains(code)
            ? known.With(InputId(code), text[(colon + 1)..].Trim())
            : NextOpen(known) is { } open ? known.With(InputId(open), text) : null;
    }

    /// <summary>The workload that is asked about next; null when every one has its text.</summary>
    public string? NextOpen(RawValues known) => CodesOf(id => known[id]).FirstOrDefault(code => known[InputId(code)].Length == 0);

    private ImmutableArray<string> CodesOf(Func<string, string> value)
    {
        var chosen = WorkloadPrefix.ParseAll(value(Chosen)).Codes;
        return [.. Workloads.ExecSummaryOrder.Where(chosen.Contains)];
    }

    private TextQuestion Text(string code) => new(InputId(code)) { MaxLength = MaxLength };
}
