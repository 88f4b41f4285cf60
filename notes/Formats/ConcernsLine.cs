using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Formats;

/// <summary>The concerns one after the other, each with its FTC Insight ID; <c>None</c> when there are none.</summary>
public sealed record ConcernsLine(string Question, string Text, string Reference) : NoteLine(Question)
{
    protected override string Write(LineContext context)
    {
        var concerns = Enumerable.Range(1, GroupQuestion.Most)
            .Select(row => Concern(context, GroupQuestion.RowId(Text, row), GroupQuestion.RowId(Reference, row)))
            .Where(concern => concern.Length > 0)
            .ToList();
        return concerns.Count == 0 ? context.Words["line.none"] : string.Join("; ", concerns);
    }

    private static string Concern(LineContext context, string text, string reference) => context.Answers[reference] switch
    {
        "" => context.Text(text),
        var id => context.Text(text) + context.Words.Format("line.insight", id),
    };
}
