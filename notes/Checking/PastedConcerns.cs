using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>Reads the concerns of a technical note into rows. Their kinds are not in the text, and so left open.</summary>
internal static class PastedConcerns
{
    private const string Separator = "; ";

    public static RawValues Of(string text, RawValues values) => Rows(Something(CovidTag.Remove(text)), text)
        .Select((concern, i) => (concern, Row: i + 1))
        .Aggregate(values, (all, entry) => WithRow(all, entry.concern, entry.Row));

    /// <summary>The text, or nothing where it says that there is nothing: None, in any language.</summary>
    public static string Something(string text) =>
        TypedWords.MeansNothing(text) || Words.ForNotes.Any(words => Is(text, words["line.none"])) ? "" : text;

    // More rows than the form has: the last one keeps the rest.
    private static string[] Rows(string text, string written)
    {
        var isList = written.Split('\n') is { Length: > 1 } lines && lines.Count(LabelKey.IsBulleted) >= lines.Length - 1;
        var parts = isList && text.Length > 0
            ? written.Split('\n').Select(line => LabelKey.WithoutBullet(CovidTag.Remove(line)))
            : text.Split(Separator);
        string[] all = [.. parts.Select(part => part.Trim().TrimEnd(';')).Where(part => part.Length > 0)];
        return all.Length <= GroupQuestion.Most
            ? all
            : [.. all[..(GroupQuestion.Most - 1)], string.Join(Separator, all[(GroupQuestion.Most - 1)..])];
    }

    private static RawValues WithRow(RawValues values, string concern, int row)
    {
        var (text, id) = InsightIds.TakeFromEnd(concern);
        // A bare number at the end may be anything.
        var isInsight = id is not null && text.Length > 0 && concern[text.Length..].Contains("insight", StringComparison.OrdinalIgnoreCase);
        return isInsight
            ? values.With(GroupQuestion.RowId("concern_text", row), text).With(GroupQuestion.RowId("insight_id", row), id!)
            : values.With(GroupQuestion.RowId("concern_text", row), concern);
    }

    private static bool Is(string text, string none) =>
        string.Equals(PlainText.OneLine(text).TrimEnd('.', '。'), none, StringComparison.OrdinalIgnoreCase);
}
