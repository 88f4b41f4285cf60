using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Checking;

/// <summary>The workloads that a technical note begins with, as somebody wrote them.</summary>
/// <param name="Line">The line that they stand on.</param>
/// <param name="Written">What was written for them, brackets included.</param>
/// <param name="Codes">Their codes, <c>CORE</c> beside others included; none when one of them is unknown.</param>
/// <param name="Unknown">The one that is none, quoted.</param>
/// <param name="Rest">What follows on the line, but for the tag and the workload's name.</param>
internal sealed record PastedPrefix(string Line, string Written, ImmutableArray<string> Codes, string? Unknown, string Rest)
{
    private const int Longest = 200;

    /// <summary>Whether the workload's name follows, as on the guidance page.</summary>
    public bool HasName { get; init; }

    /// <summary>Whether a line begins with something in brackets.</summary>
    public static bool IsBracketed(string line) => Bracket(Plain(line)) is not null;

    /// <summary>The prefix among the lines before the first label; null where there is none.</summary>
    /// <param name="affected">What stands behind a label for the workloads; empty for none.</param>
    public static PastedPrefix? Of(ImmutableArray<string> head, string affected)
    {
        var bracketed = head.FirstOrDefault(IsBracketed);
        return bracketed is not null ? Read(bracketed)
            : head.FirstOrDefault(IsList) is { } bare ? Bare(bare)
            : affected.Length == 0 ? null
            : IsBracketed(affected) ? Read(affected) : Bare(affected);
    }

    private static bool IsList(string line) =>
        line.Length <= Longest && WorkloadPrefix.ParsePrefix(CovidTag.Remove(line)) is not null;

    private static PastedPrefix Read(string line)
    {
        var plain = Plain(line);
        var end = Bracket(plain)!.Value;
        var list = plain[1..end];
        // [EXO][TEAMS]
        while (Bracket(plain[(end + 1)..].TrimStart()) is { } next)
        {
            var from = plain.IndexOf('[', end + 1);
            list += "," + plain[(from + 1)..(from + next)];
            end = from + next;
        }

        var shift = line.Length - plain.Length;
        var (codes, unknown) = WorkloadPrefix.ParseAll(list);
        var rest = CovidTag.Remove(line[(shift + end + 1)..].Trim()).Trim();
        var isName = rest.Length is > 0 and <= Longest && WorkloadPrefix.ParseAll(rest) is ({ IsEmpty: false }, null);
        return new PastedPrefix(line, line[..(shift + end + 1)], codes, unknown, isName ? "" : rest) { HasName = isName };
    }

    private static PastedPrefix Bare(string line)
    {
        var written = CovidTag.Remove(line).Trim();
        var (codes, unknown) = WorkloadPrefix.ParseAll(LabelKey.WithoutBullet(written));
        return new PastedPrefix(line, written, codes, unknown, "");
    }

    private static string Plain(string line) => LabelKey.WithoutBullet(FullWidth.Fold(line)).Replace('【', '[').Replace('】', ']');

    private static int? Bracket(string plain) =>
        plain.StartsWith('[') && plain.IndexOf(']', StringComparison.Ordinal) is > 1 and <= Longest and var end ? end : null;
}
