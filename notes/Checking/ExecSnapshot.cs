using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Checking;

/// <summary>Takes the lines about workloads out of an Exec Summary, wherever they stand.</summary>
internal static class ExecSnapshot
{
    /// <returns>The lines in their order, and the parts without them.</returns>
    public static (ImmutableArray<WorkloadLine> Lines, ImmutableArray<PastedLine> Parts) Of(ImmutableArray<PastedLine> parts)
    {
        var lines = new List<WorkloadLine>();
        var others = ImmutableArray.CreateBuilder<PastedLine>();
        foreach (var part in parts)
        {
            var isSnapshot = part.Question == "snapshot";
            var isOpen = isSnapshot;
            var rest = new List<string>();
            foreach (var text in part.Value.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
            {
                if (WorkloadLine.Of(text, isSure: !isSnapshot) is { } line)
                {
                    lines.Add(line with { Text = CovidTag.Remove(line.Text) });
                    isOpen = true;
                }
                else if (isOpen && lines.Count > 0)
                {
                    lines[^1] = lines[^1] with { Text = $"{lines[^1].Text} {CovidTag.Remove(text)}" };
                }
                else
                {
                    rest.Add(text);
                }
            }

            others.Add(part with { Value = string.Join('\n', rest) });
        }

        return ([.. lines], others.ToImmutable());
    }
}
