using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary>What comes next, and when: the date follows as a sentence of its own unless the text names it already.</summary>
public sealed record ActionLine(string Question, string Date) : NoteLine(Question)
{
    private static readonly char[] EndOfSentence = ['.', '!', '?', '。', '！', '？'];

    protected override string Write(LineContext context)
    {
        var text = context.Text(Question);
        if (DateWords.FromIso(context.Answers[Date]) is not { } day || DateWords.IsIn(text, day))
        {
            return text;
        }

        var scheduled = context.Words.Format("line.scheduled", DateWords.Long(day, context.Words.Code));
        return EndOfSentence.Contains(text.LastOrDefault())
            ? text + (char.IsAscii(text[^1]) ? context.Words["line.between_sentences"] : "") + scheduled
            : text + context.Words["line.end_of_sentence"] + scheduled;
    }
}
