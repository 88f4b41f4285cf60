using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Checking;

/// <summary>Looks at the day of the next action, and of the next update.</summary>
internal static class DateFindings
{
    public static IEnumerable<Finding> Of(PastedNote note, ReadingContext context) => note.Type.Id switch
    {
        NoteLabels.Technical when note.Lines.Text("next_action") is { Length: > 0 } text => Action(note, text, context),
        NoteLabels.Enterprise when note.Lines.Text("next_update") is { Length: > 0 } text => Update(text, context),
        _ => [],
    };

    private static Finding[] Action(PastedNote note, string text, ReadingContext context)
    {
        var days = PastedDays.In(text);
        if (PastedDays.Unreadable(text) is { } unreadable)
        {
            return [Finding.Error("date_unreadable", PlainText.Quote(unreadable))];
        }

        if (days.Length > 0)
        {
            var last = days.Max();
            return last < context.Today ? [Finding.Warning("date_past", last)] : [Finding.Good("date_good", last)];
        }

        return PastedDays.Relative(text, context) is var (phrase, day)
            ? [Finding.Warning("date_relative", PlainText.Quote(phrase), DateWords.Long(day, note.Words.Code))]
            : [Finding.Error("date_missing", DateWords.Long(NextUpdate.Default(context.Today), note.Words.Code))];
    }

    private static Finding[] Update(string text, ReadingContext context)
    {
        if (PastedDays.Whole(text) is not { } day)
        {
            return [Finding.Error("date_unreadable", PlainText.Quote(text))];
        }

        Finding[] form = PlainText.OneLine(text) == DateWords.Ftop(day) ? [] : [Finding.Warning("date_form", PlainText.Quote(text), DateWords.Ftop(day))];
        // The text doesn't say when it was written; it is judged as if today.
        return NextUpdate.Check(context.Today, context.Today, day) switch
        {
            NextUpdate.NotInFuture => [.. form, Finding.Error("next_update_past", day)],
            NextUpdate.TooLate => [.. form, Finding.Error("next_update_too_late", day, NextUpdate.MostDays)],
            NextUpdate.Late => [.. form, Finding.Good("hint.next_update_late", day, NextUpdate.UsualDays)],
            _ => form.Length > 0 ? form : [Finding.Good("date_good", day)],
        };
    }
}
