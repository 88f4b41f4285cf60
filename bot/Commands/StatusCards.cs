using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Shows what was noted of a tracked customer, with the one thing that could be otherwise: the day.</summary>
internal sealed class StatusCards(AgendaDesk desk)
{
    public const string SavedOn = "saved_on";
    public const string SnoozeUntil = "snooze_until";

    /// <summary>Customer health is not the status of the note (spec 3.3).</summary>
    public static readonly ChoiceQuestion Health = new("health", "red", "yellow", "green", "blue") { OptionWords = "health" };

    private static readonly DateQuestion Saved = new(SavedOn) { Optional = true };
    private static readonly DateQuestion Until = new(SnoozeUntil) { Optional = true };

    public Task ShowAsync(
        NoteTurn turn, Agenda agenda, TrackedCustomer customer, IEnumerable<Notice> notices, CancellationToken cancellationToken)
    {
        var status = desk.Status(agenda, customer);
        var maySnooze = desk.LatestSnooze(agenda, customer) is not null;
        return turn.ShowAsync(
            ReminderCard.One(status, maySnooze, More(turn, status), notices, [Next(turn, agenda, customer)], turn.Words), cancellationToken);
    }

    /// <summary>Asks for the customer health, which decides between 21 days and a quarter.</summary>
    public Task AskHealthAsync(NoteTurn turn, Agenda agenda, TrackedCustomer customer, CancellationToken cancellationToken)
    {
        var status = desk.Status(agenda, customer);
        return AskAsync(
            turn,
            ReminderCard.Title(status, turn.Words),
            [],
            InputData.Of(
                Health.Inputs(Answers.None)[0],
                RawValues.None.With(Health.Id, customer.Facts.Health ?? ""),
                [],
                turn.Words,
                turn.Reading.Today),
            [
                ReminderCard.On(status, "action.save_day", Verbs.SetHealth, turn.Words),
                Tap.Of(turn.Words["action.reminders"], Verbs.Reminders),
            ],
            cancellationToken);
    }

    public Task ShowSavedAsync(
        NoteTurn turn, Agenda agenda, TrackedCustomer customer, DateOnly day, string? noteId, CancellationToken cancellationToken)
    {
        var (words, status) = (turn.Words, desk.Status(agenda, customer));
        var last = customer.Facts.Last!.Value;
        var noted = last > day
            ? Notice.Warning(words.Format("saved.later", CustomerStatus.Day(last, words)))
            : Notice.Good(words.Format("saved.noted", CustomerStatus.Day(last, words)));
        return AskAsync(
            turn,
            ReminderCard.Title(status, words),
            [noted, new(status.Dates(words)), new(Next(turn, agenda, customer))],
            Input(turn, Saved, "", null),
            [
                Change(new(customer.Customer, customer.Kind), noteId, words),
                .. noteId is null ? [] : new[] { Tap.Of(words["action.show_text"], Verbs.ShowNote, new CardData { ["note"] = noteId }) },
                Tap.Of(words["action.reminders"], Verbs.Reminders),
            ],
            cancellationToken);
    }

    /// <summary>A day that can't be taken, with the reason beside it; nothing is noted yet.</summary>
    public Task ShowUnknownDayAsync(
        NoteTurn turn, CustomerName name, string day, Problem problem, CancellationToken cancellationToken, string? noteId = null) =>
        AskAsync(
            turn,
            turn.Words.Format("status.title", turn.Words[$"status_kind.{(name.Kind.Length > 0 ? name.Kind : TrackedKinds.For(turn.Person, ""))}"], name.Customer),
            [Notice.Warning(turn.Words["saved.not_yet"])],
            Input(turn, Saved, day, problem),
            [Change(name, noteId, turn.Words, mayTrack: true), Tap.Of(turn.Words["action.reminders"], Verbs.Reminders)],
            cancellationToken);

    /// <summary>Tracked, but nothing known of the last update.</summary>
    public Task AskLastUpdateAsync(NoteTurn turn, Agenda agenda, TrackedCustomer customer, CancellationToken cancellationToken)
    {
        var status = desk.Status(agenda, customer);
        return AskAsync(
            turn,
            ReminderCard.Title(status, turn.Words),
            [Notice.Good(turn.Words["tracked.noted"]), new(turn.Words["tracked.when"])],
            Input(turn, Saved, "", null),
            [
                Change(new(customer.Customer, customer.Kind), null, turn.Words),
                ReminderCard.On(status, "action.update_now", Verbs.UpdateNow, turn.Words),
                Tap.Of(turn.Words["action.reminders"], Verbs.Reminders),
            ],
            cancellationToken);
    }

    public Task ShowSnoozedAsync(
        NoteTurn turn, Agenda agenda, TrackedCustomer customer, string until, Problem? problem, CancellationToken cancellationToken)
    {
        var (words, status) = (turn.Words, desk.Status(agenda, customer));
        var latest = desk.LatestSnooze(agenda, customer);
        return AskAsync(
            turn,
            ReminderCard.Title(status, words),
            [
                problem is null ? Notice.Good(Next(turn, agenda, customer)) : Notice.Warning(words["snooze.not_yet"]),
                .. latest is { } day ? new[] { new Notice(words.Format("snooze.latest", CustomerStatus.Day(day, words))) } : [],
            ],
            Input(turn, Until, until, problem),
            [
                ReminderCard.On(status, "action.snooze_until", Verbs.Snooze, words, ("by", "day")),
                ReminderCard.On(status, "action.snooze_1", Verbs.Snooze, words, ("days", "1")),
                ReminderCard.On(status, "action.snooze_3", Verbs.Snooze, words, ("days", "3")),
                ReminderCard.On(status, "action.update_now", Verbs.UpdateNow, words),
                Tap.Of(words["action.reminders"], Verbs.Reminders),
            ],
            cancellationToken);
    }

    /// <param name="updatedOn">The day on which it was updated, where that was said; it is noted with the same tap.</param>
    public Task ShowUnknownAsync(NoteTurn turn, string customer, CancellationToken cancellationToken, string? updatedOn = null)
    {
        var list = Tap.Of(turn.Words["action.reminders"], Verbs.Reminders);
        if (TrackedKinds.For(turn.Person, "") is not { } kind)
        {
            return ShowNotYoursAsync(turn, cancellationToken);
        }

        if (customer.Length == 0)
        {
            return turn.ShowAsync(
                MessageCard.Write(turn.Words, turn.Words["unnamed.title"], [turn.Words["unnamed.text"]], [list]), cancellationToken);
        }

        var track = updatedOn is null
            ? Tap.Of(turn.Words["action.track"], Verbs.Track, new CardData { ["tenant"] = customer, ["kind"] = kind })
            : Tap.Of(
                turn.Words["action.track_updated"],
                Verbs.Done,
                new CardData { ["tenant"] = customer, ["kind"] = kind, [SavedOn] = updatedOn, ["track"] = ToggleQuestion.On });
        return turn.ShowAsync(
            MessageCard.Write(
                turn.Words,
                turn.Words["untracked.title"],
                [turn.Words.Format("untracked.text", PlainText.Quote(customer))],
                [track, list]),
            cancellationToken);
    }

    /// <summary>Why no more customers can be tracked.</summary>
    public static Problem TooMany(string input, AgendaDesk desk, Agenda agenda) =>
        new("too_many_customers", input, $"{desk.MostCustomers}", $"{agenda.Customers.Length}");

    public Task ShowTooManyAsync(NoteTurn turn, Agenda agenda, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["too_many.title"],
            [InputData.Sentence(TooMany("", desk, agenda), "", turn.Words)],
            [Tap.Of(turn.Words["action.reminders"], Verbs.Reminders)]),
        cancellationToken);

    public Task ShowNotYoursAsync(NoteTurn turn, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["not_yours.title"],
            [turn.Words["not_yours.text"]],
            [Tap.Of(turn.Words["action.change_role"], Verbs.AskRole), Tap.Of(turn.Words["action.help"], Verbs.Help)]),
        cancellationToken);

    public Task ShowNothingToSaveAsync(NoteTurn turn, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["nothing_to_save.title"],
            [turn.Words["nothing_to_save.text"]],
            [Tap.Of(turn.Words["action.reminders"], Verbs.Reminders), Tap.Of(turn.Words["action.my_notes"], Verbs.Notes)]),
        cancellationToken);

    private IEnumerable<CardData> More(NoteTurn turn, CustomerStatus status)
    {
        if (desk.AsksHealth(status.Customer))
        {
            yield return ReminderCard.On(status, "action.health", Verbs.SetHealth, turn.Words);
        }

        yield return ReminderCard.On(status, "action.hand_over_customer", Verbs.HandOver, turn.Words);
    }

    private string Next(NoteTurn turn, Agenda agenda, TrackedCustomer customer) => desk.NextDay(agenda, customer) switch
    {
        _ when customer.IsStopped => turn.Words["next.stopped"],
        _ when agenda.Settings.IsOff => turn.Words["reminders.are_off"],
        _ when customer.Kind == StatusKind.Overall && !agenda.Settings.IsOverall => turn.Words["reminders.overall_off"],
        { } day => turn.Words.Format("next.on", CustomerStatus.Day(day, turn.Words)),
        null => turn.Words["next.never"],
    };

    private static Task AskAsync(
        NoteTurn turn, string heading, IEnumerable<Notice> notices, CardData input, ImmutableArray<CardData> actions, CancellationToken cancellationToken) =>
        turn.ShowAsync(
            CardTemplates.Page.Expand(new CardData
            {
                ["lang"] = turn.Words.Code,
                ["heading"] = heading,
                ["notices"] = Notice.List(notices),
                ["inputs"] = [input],
                ["actions"] = [.. actions],
            }),
            cancellationToken);

    // A day that no date field can show is shown in the problem alone.
    private static CardData Input(NoteTurn turn, DateQuestion question, string value, Problem? problem)
    {
        var shown = DateWords.FromIso(value) is null ? "" : value;
        return InputData.Of(
            question.Inputs(Answers.None)[0],
            RawValues.None.With(question.Id, shown),
            problem is null ? [] : [problem],
            turn.Words,
            turn.Reading.Today);
    }

    /// <param name="mayTrack">Whether a customer who isn't tracked yet is from then on: the person has said so already.</param>
    private static CardData Change(CustomerName name, string? noteId, Words words, bool mayTrack = false) => noteId is not null
        ? Tap.Of(words["action.save_day"], Verbs.Saved, new CardData { ["note"] = noteId })
        : Tap.Of(
            words["action.save_day"],
            Verbs.Done,
            new CardData { ["tenant"] = name.Customer, ["kind"] = name.Kind, ["track"] = mayTrack ? ToggleQuestion.On : null });
}
