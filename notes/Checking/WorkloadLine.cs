using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>A line of an Exec Summary about one workload: <c>[EXO] Exchange Online - Planning …</c>.</summary>
internal sealed record WorkloadLine(string Code, string Text)
{
    private const int LongestName = 160;

    private static readonly char[] Separators = ['-', '–', '—', ':', '：'];

    /// <param name="isSure">Whether only a line with a code in brackets counts.</param>
    public static WorkloadLine? Of(string line, bool isSure)
    {
        var plain = LabelKey.WithoutBullet(line);
        return PastedPrefix.IsBracketed(plain) ? Bracketed(plain) : isSure ? null : Named(plain);
    }

    private static WorkloadLine? Bracketed(string line)
    {
        var end = FullWidth.Fold(line).Replace('】', ']').IndexOf(']', StringComparison.Ordinal);
        if (WorkloadPrefix.ParseAll(line[..end].TrimStart('[', '【', '［')) is not ([var code], null))
        {
            return null;
        }

        var rest = line[(end + 1)..].TrimStart();
        var name = Words.ForNotes
            .Select(words => words[$"workload.{code}"])
            .Where(name => rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .MaxBy(name => name.Length);
        var length = name?.Length ?? Name(rest, code);
        return new WorkloadLine(code, WithoutSeparator(rest[length..]));
    }

    // Exchange Online - …, EXO: …; without a sign after it the name is part of a sentence.
    private static WorkloadLine? Named(string line)
    {
        var start = FullWidth.Fold(line[..Math.Min(line.Length, LongestName)]);
        var (code, length) = WorkloadNames.AtStart(start);
        return length > 0 && line[length..].TrimStart() is { Length: > 0 } rest && Separators.Contains(rest[0])
            ? new WorkloadLine(code, WithoutSeparator(rest))
            : null;
    }

    private static int Name(string rest, string code) =>
        WorkloadNames.AtStart(FullWidth.Fold(rest[..Math.Min(rest.Length, LongestName)])) is var (named, length) && named == code
            ? length
            : 0;

    private static string WithoutSeparator(string text)
    {
        var rest = text.TrimStart();
        return rest.Length > 0 && Separators.Contains(rest[0]) ? rest[1..].TrimStart() : rest;
    }
}
