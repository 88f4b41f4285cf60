using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Checking;

/// <summary>Looks at the day of the next action, and at days with a line of their own, such as the next update.</summary>
internal static class DateFindings
{
    public static IEnumerable<Finding> Of(PastedNote note, ReadingContext context) => note.Type.Id switch
    {
        NoteLabels.Technical when note.Lines.Text("next_action") is { Length: > 0 } text => Action(note, text, context),
        _ => note.Type.Lines.OfType<DateLine>().SelectMany(line => Day(note, (DateQuestion)note.Type.Question(line.Question)!, context)),
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
            : [Finding.Error("date_missing", DateWords.Long(Example(context.Today), note.Words.Code))];
    }

    // Any day to come will do.
    private static DateOnly Example(DateOnly today) =>
        DateOnly.FromDayNumber(Math.Min(today.DayNumber + NextUpdate.UsualDays, DateOnly.MaxValue.DayNumber));

    private static Finding[] Day(PastedNote note, DateQuestion question, ReadingContext context)
    {
        var text = note.Lines.Text(question.Id);
        if (text.Length == 0 || (question.Optional && PastedConcerns.Something(text).Length == 0))
        {
            return [];
        }

        if (PastedDays.Whole(text) is not { } day)
        {
            return [Finding.Error("date_unreadable", PlainText.Quote(text))];
        }

        Finding[] form = PlainText.OneLine(text) == DateWords.Ftop(day)
            ? []
            : [Finding.Warning("date_form", PlainText.Quote(text), DateWords.Ftop(day))];
        // The text doesn't say when it was written; it is judged as if today.
        var problem = question.Read(note.Values, context).Problems.FirstOrDefault();
        return (problem?.Code, day.DayNumber - context.Today.DayNumber) switch
        {
            ("date_not_future", _) => [.. form, Finding.Error("next_update_past", day)],
            ("date_too_late", _) => [.. form, Finding.Error("next_update_too_late", day, NextUpdate.MostDays)],
            (_, > NextUpdate.UsualDays) when question.Within is not null => [.. form, Finding.Good("hint.next_update_late", day, NextUpdate.UsualDays)],
            (_, < 0) => [.. form, Finding.Warning("date_past", day)],
            _ => form.Length > 0 ? form : [Finding.Good("date_good", day)],
        };
    }
}
