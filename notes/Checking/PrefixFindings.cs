using NotesBot.Notes.Formats;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Checking;

/// <summary>Looks at the first line of a note that begins with its workloads.</summary>
internal static class PrefixFindings
{
    public static IEnumerable<Finding> Of(PastedNote note)
    {
        if (note.Type.Lines.OfType<PrefixLine>().FirstOrDefault() is not { } line)
        {
            return [];
        }

        return PastedPrefix.Of(note.Head, note.Lines.Text(line.Question)) switch
        {
            null => [Finding.Error("prefix_missing")],
            { Unknown: { } unknown } => [Finding.Error("prefix_unknown", unknown)],
            var prefix when Wrong(note, prefix).ToList() is { Count: > 0 } wrong => wrong,
            var prefix => [Finding.Good("prefix_good", WorkloadPrefix.Build(prefix.Codes))],
        };
    }

    private static IEnumerable<Finding> Wrong(PastedNote note, PastedPrefix prefix)
    {
        var right = WorkloadPrefix.Build(prefix.Codes);
        if (prefix.Codes.Length > 1 && prefix.Codes.Contains(Workloads.Core))
        {
            yield return Finding.Warning("prefix_core", right);
        }
        else if (prefix.Written != right || prefix.HasName)
        {
            yield return Finding.Warning("prefix_form", PlainText.Quote(CovidTag.Remove(prefix.Line)), right);
        }

        if (note.Head.IndexOf(prefix.Line) > 0)
        {
            yield return Finding.Warning("prefix_place", right);
        }

        var others = note.Head.Where(line => line != prefix.Line).Append(prefix.Rest).Select(line => CovidTag.Remove(line));
        if (others.FirstOrDefault(line => line.Trim().Length > 0) is { } text)
        {
            yield return Finding.Warning("prefix_text", PlainText.Quote(text), right);
        }
    }
}
