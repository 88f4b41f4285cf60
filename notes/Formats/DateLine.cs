using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary>A day as FTOP writes it: <c>04/30/2019</c>.</summary>
public sealed record DateLine(string Question) : NoteLine(Question)
{
    protected override string Write(LineContext context) =>
        DateWords.FromIso(context.Answers[Question]) is { } day ? DateWords.Ftop(day) : "";
}
