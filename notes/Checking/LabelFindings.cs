using System.Collections.Immutable;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Checking;

/// <summary>Compares a note's labels with those that its note type prints in its language.</summary>
internal static class LabelFindings
{
    private const int LongestUnknown = 40;
    private const int MostUnknown = 5;

    public static IEnumerable<Finding> Of(PastedNote note)
    {
        if (!NoteLabels.Types.Contains(note.Type.Id))
        {
            return [];
        }

        List<Finding> wrong = [.. Missing(note), .. Forms(note), .. Unknown(note), .. Order(note), .. Twice(note)];
        return wrong.Count > 0 ? wrong : [Finding.Good("labels_good")];
    }

    /// <summary>The label that the bot prints; null for what has none.</summary>
    public static string? Right(PastedNote note, string question) => note.Words.Find($"label.{note.Type.Id}.{question}");

    private static IEnumerable<NoteLine> Labelled(PastedNote note) => note.Type.Lines.Where(line => line.IsLabelled);

    private static IEnumerable<Finding> Missing(PastedNote note)
    {
        if (note.Type.Id == NoteLabels.ExecSummary && !note.Lines.Any(line => line.Question == NoteLabels.Heading))
        {
            yield return Finding.Error("heading_missing", Right(note, NoteLabels.Heading)!);
        }

        foreach (var line in Labelled(note).Where(line => line is not TextLine { IsOptional: true }))
        {
            var (label, isOptional) = (Right(note, line.Question)!, note.Type.Question(line.Question)?.Optional == true);
            var isBare = line is TextLine { Empty: null } && isOptional;
            if (!note.Lines.Any(part => part.Question == line.Question))
            {
                // FTOP shows an empty box as well; the line says that nothing was forgotten.
                yield return isOptional ? Finding.Warning("label_missing", label) : Finding.Error("label_missing", label);
            }
            else if (!isBare && IsEmpty(note, line))
            {
                yield return isOptional
                    ? Finding.Warning("label_empty_none", label, note.Words["line.none"])
                    : Finding.Error("label_empty", label);
            }
        }
    }

    private static bool IsEmpty(PastedNote note, NoteLine line) => line is WorkloadLines workloads
        ? note.Values[workloads.Chosen].Length == 0
        : note.Lines.Text(line.Question).Length == 0;

    private static IEnumerable<Finding> Forms(PastedNote note) =>
        from part in note.Lines
        where part.Question.Length > 0
        let right = Right(note, part.Question)
        where part.Label != right
        select right is not null ? Finding.Warning("label_form", PlainText.Quote(part.Label), right)
            : part.Question == "workloads" ? Finding.Warning("label_prefix", PlainText.Quote(part.Label))
            : Finding.Warning("label_box", PlainText.Quote(part.Label));

    // In capitals a word before a colon is meant as a label. Chinese and Japanese have no capitals to tell by.
    private static IEnumerable<Finding> Unknown(PastedNote note) => note.Head
        .Concat(note.Lines.SelectMany(part => part.Value.Split('\n').Skip(1)))
        .Select(line => line.Length > LongestUnknown ? line[..LongestUnknown] : line)
        .Select(line => FullWidth.Fold(line).IndexOf(':', StringComparison.Ordinal) is > 2 and var colon ? line[..colon] : "")
        .Select(label => LabelKey.WithoutBullet(label).Trim())
        .Where(label => label.Length > 2 && label.All(c => char.IsAsciiLetterUpper(c) || c is ' ' or '/' or '-')
            && WorkloadPrefix.ParseAll(label) is not ({ IsEmpty: false }, null))
        .Distinct(StringComparer.Ordinal)
        .Take(MostUnknown)
        .Select(label => Finding.Warning("label_unknown", label));

    private static IEnumerable<Finding> Order(PastedNote note)
    {
        var order = Labelled(note).Select(line => line.Question).Prepend(NoteLabels.Heading).ToList();
        var found = note.Lines.Select(part => order.IndexOf(part.Question)).Where(at => at >= 0).Distinct().ToList();
        return found.SequenceEqual(found.Order())
            ? []
            : [Finding.Warning("label_order", string.Join(", ", found.Order().Where(at => at > 0).Select(at => Right(note, order[at]))))];
    }

    private static IEnumerable<Finding> Twice(PastedNote note) => note.Lines
        .GroupBy(part => part.Question)
        .Where(group => group.Key.Length > 0 && group.Count() > 1 && Right(note, group.Key) is not null)
        .Select(group => Finding.Warning("label_twice", Right(note, group.Key)!));
}
