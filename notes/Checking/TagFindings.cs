using NotesBot.Notes.Formats;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Checking;

/// <summary>Looks at the tag of a customer who accelerates: how it is spelled, how often and where it stands.</summary>
internal static class TagFindings
{
    public static IEnumerable<Finding> Of(PastedNote note)
    {
        var text = note.Text[..Math.Min(note.Text.Length, PastedText.Longest)];
        var tags = CovidTag.Found(text);
        if (tags.IsEmpty)
        {
            return [];
        }

        if (!note.Type.IsTagged)
        {
            return [Finding.Error("covid_environment")];
        }

        var wrong = tags.Where(tag => tag != CovidTag.Tag).Distinct(StringComparer.Ordinal)
            .Take(1)
            .Select(tag => Finding.Error("covid_spelling", tag))
            .ToList();
        if (tags.Length > 1)
        {
            wrong.Add(Finding.Warning("covid_twice", tags.Length));
        }

        if (!CovidTag.Normalise(Place(note, text)).StartsWith(CovidTag.Tag, StringComparison.Ordinal))
        {
            wrong.Add(Finding.Warning("covid_place", new TextName($"check.covid_place.{note.Type.Id}")));
        }

        return wrong.Count > 0 ? wrong : [Finding.Good("covid_good")];
    }

    // What the tag must begin.
    private static string Place(PastedNote note, string text) =>
        note.Type.Lines.FirstOrDefault(line => line is PrefixLine or HeadingLine or TextLine { IsTagged: true, IsBare: false }) switch
        {
            PrefixLine prefix => AfterPrefix(note, prefix.Question),
            HeadingLine => note.Lines.FirstOrDefault(line => line.Question == NoteLabels.Heading)?.Value ?? "",
            { } tagged => note.Lines.FirstOrDefault(line => line.Question == tagged.Question)?.Value ?? "",
            null => text.TrimStart(),
        };

    private static string AfterPrefix(PastedNote note, string workloads) =>
        PastedPrefix.Of(note.Head, note.Lines.Text(workloads)) is { Line: var line } && CovidTag.Found(line) is [var tag, ..]
            ? line[line.IndexOf(tag, StringComparison.Ordinal)..]
            : "";
}
