using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Shows and takes when a person wants to be reminded.</summary>
internal sealed class ReminderSetup(AgendaDesk desk, PersonStore people, IOptions<CadenceOptions> options)
{
    /// <summary>How much of a text that can't be taken is shown again, in UTF-16 code units: all of one that can.</summary>
    private const int MostShown = 600;

    private static readonly ImmutableArray<DayOfWeek> Days =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private static readonly ImmutableArray<Question> Questions =
    [
        new ChoiceQuestion("reminders", "on", "off") { OptionWords = "on_off" },
        new ChoiceQuestion("reminder_hour", [.. Enumerable.Range(0, 24).Select(hour => $"{hour}")]) { OptionWords = "hour", Compact = true },
        new ChoicesQuestion("working_days", [.. Days.Select(Id)]) { OptionWords = "weekday" },
        new TextQuestion("time_zone") { Optional = true, MaxLength = 60 },
        new TextQuestion("quiet_days") { Optional = true, MaxLength = 500 },
        new ToggleQuestion("weekly_summary"),
        new ToggleQuestion("overall_status"),
    ];

    public async Task AskAsync(NoteTurn turn, CancellationToken cancellationToken) =>
        await ShowAsync(turn, Known(await desk.FindAsync(turn.Person.Id, cancellationToken)), [], [], cancellationToken);

    public async Task TakeAsync(NoteTurn turn, Incoming.Tapped tap, CancellationToken cancellationToken)
    {
        var raw = tap.Inputs ?? RawValues.None;
        var reading = Questions.Select(question => question.Read(raw, turn.Reading)).Aggregate(Reading.Nothing, (all, one) => all.And(one));
        var zone = reading.Answers["time_zone"];
        var (quiet, unread) = QuietDaysWords.Read(reading.Answers["quiet_days"], turn.Reading);
        ImmutableArray<Problem> problems =
        [
            .. reading.Problems,
            .. zone.Length > 0 && !Zones.IsKnown(zone) ? [new Problem("unknown_zone", "time_zone", zone)] : Array.Empty<Problem>(),
            .. unread is not null ? [new Problem("quiet_days", "quiet_days", PlainText.Quote(unread))] : Array.Empty<Problem>(),
        ];
        if (!problems.IsEmpty)
        {
            await ShowAsync(turn, raw, [], problems, cancellationToken);
            return;
        }

        turn.Person = turn.Person with { TimeZone = zone.Length == 0 ? null : zone };
        await people.SaveAsync(turn.Person, cancellationToken);
        var answers = reading.Answers;
        var agenda = await desk.ChangeAsync(
            turn.Person.Id,
            (current, moment) => Weekly(current, answers["weekly_summary"] == ToggleQuestion.On, moment) with
            {
                Settings = new ReminderSettings
                {
                    Hour = Hour(answers["reminder_hour"]),
                    WorkingDays = [.. Days.Where(day => answers.List("working_days").Contains(Id(day)))],
                    Quiet = quiet,
                    IsWeekly = answers["weekly_summary"] == ToggleQuestion.On,
                    IsOverall = answers["overall_status"] == ToggleQuestion.On,
                    IsOff = answers["reminders"] == "off",
                },
            },
            cancellationToken);
        await ShowAsync(turn, Known(agenda), [Saved(turn, agenda)], [], cancellationToken);
    }

    public async Task SwitchAsync(NoteTurn turn, bool isOff, CancellationToken cancellationToken)
    {
        var agenda = await desk.ChangeAsync(
            turn.Person.Id, (current, _) => current with { Settings = current.Settings with { IsOff = isOff } }, cancellationToken);
        await turn.ShowAsync(
            MessageCard.Write(
                turn.Words,
                turn.Words[isOff ? "off.title" : "on.title"],
                [turn.Words.Format(isOff ? "off.text" : "on.text", agenda.Customers.Count(customer => !customer.IsStopped))],
                [
                    isOff
                        ? Tap.Of(turn.Words["action.reminders_on"], Verbs.RemindersOn)
                        : Tap.Of(turn.Words["action.reminder_settings"], Verbs.AskReminderSettings),
                    Tap.Of(turn.Words["action.reminders"], Verbs.Reminders),
                ]),
            cancellationToken);
    }

    // A summary switched on in the middle of a week comes with the next one.
    private static Agenda Weekly(Agenda agenda, bool isWeekly, Moment moment) =>
        isWeekly && !agenda.Settings.IsWeekly && moment.Told >= CalendarDays.Monday(moment.Today) ? agenda with { SummaryOn = moment.Told } : agenda;

    // The bot's own hour isn't kept: who never chose one follows it when it changes.
    private int? Hour(string hour) =>
        int.Parse(hour, CultureInfo.InvariantCulture) is var chosen && chosen == options.Value.Hour ? null : chosen;

    private static Notice Saved(NoteTurn turn, Agenda agenda) => agenda switch
    {
        { Settings.IsOff: true } => Notice.Good(turn.Words["reminders.are_off"]),
        { NextAt: { } next } => Notice.Good(turn.Words.Format("setup.next", turn.LocalDay(next), turn.LocalTime(next)[^5..])),
        _ => Notice.Good(turn.Words["settings.saved"]),
    };

    private static Task ShowAsync(
        NoteTurn turn, RawValues values, IEnumerable<Notice> notices, ImmutableArray<Problem> problems, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var inputs = Questions
            .Where(question => question.Id != "overall_status" || TrackedKinds.For(turn.Person, StatusKind.Overall) is not null)
            .SelectMany(question => question.Inputs(Answers.None))
            .Select(input => InputData.Of(input, values, problems, words, turn.Reading.Today, MostShown));
        return turn.ShowAsync(
            CardTemplates.Page.Expand(new CardData
            {
                ["lang"] = words.Code,
                ["heading"] = words["setup.title"],
                ["notices"] = Notice.List(notices),
                ["inputs"] = [.. inputs],
                ["actions"] = [Tap.Of(words["action.set_settings"], Verbs.SetReminders), Tap.Of(words["action.reminders"], Verbs.Reminders)],
            }),
            cancellationToken);
    }

    private RawValues Known(Agenda agenda) => RawValues.Of(
    [
        KeyValuePair.Create("reminders", agenda.Settings.IsOff ? "off" : "on"),
        KeyValuePair.Create("reminder_hour", $"{agenda.Settings.Hour ?? options.Value.Hour}"),
        KeyValuePair.Create("working_days", string.Join(',', Days.Where(agenda.Settings.Week.Days.Contains).Select(Id))),
        KeyValuePair.Create("time_zone", agenda.ChosenZone ?? ""),
        KeyValuePair.Create("quiet_days", QuietDaysWords.Write(agenda.Settings.Quiet)),
        KeyValuePair.Create("weekly_summary", agenda.Settings.IsWeekly ? ToggleQuestion.On : ToggleQuestion.Off),
        KeyValuePair.Create("overall_status", agenda.Settings.IsOverall ? ToggleQuestion.On : ToggleQuestion.Off),
    ]);

    private static string Id(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "mon",
        DayOfWeek.Tuesday => "tue",
        DayOfWeek.Wednesday => "wed",
        DayOfWeek.Thursday => "thu",
        DayOfWeek.Friday => "fri",
        DayOfWeek.Saturday => "sat",
        DayOfWeek.Sunday => "sun",
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, null),
    };
}
