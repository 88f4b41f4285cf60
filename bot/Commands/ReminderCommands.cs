using System.Globalization;
using NotesBot.Drafts;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Leads what a person taps or types about reminders to the one who answers it.</summary>
internal sealed class ReminderCommands(ReminderLists lists, StatusAnswers statuses, CustomerImport import, HandOvers handOvers, ReminderSetup setup)
{
    /// <summary>Answers; null for what is about something else.</summary>
    public delegate Task Answer(CancellationToken cancellationToken);

    /// <summary>What answers a tap, or a sentence that can be meant for nothing else; null for anything else.</summary>
    public Answer? Find(NoteTurn turn) => turn.Incoming switch
    {
        Incoming.Tapped tap => Tapped(turn, tap),
        // In the middle of a note a sentence with a customer in it may be the note's own.
        Incoming.Typed { Text: var text } when TrackingSentence.Read(text, turn.Reading) is { } said
            && (turn.Dialogs.ActiveDialog is null || said.Wish is TrackingWish.List or TrackingWish.Off or TrackingWish.On
                or TrackingWish.Settings or TrackingWish.Take) => Typed(turn, said),
        _ => null,
    };

    /// <summary>What answers a sentence that is no answer to the question that is open; null for anything else.</summary>
    public Answer? FindSentence(NoteTurn turn, string text) =>
        TrackingSentence.Read(text, turn.Reading) is { } said ? Typed(turn, said) : null;

    private Answer? Tapped(NoteTurn turn, Incoming.Tapped tap) => tap.Verb switch
    {
        Verbs.Reminders => cancellation => lists.ShowAsync(turn, Number(tap.Field("skip")), cancellation),
        Verbs.ShowReminder => cancellation => statuses.ShowAsync(turn, Named(tap), cancellation),
        Verbs.Saved => cancellation => statuses.SavedAsync(turn, tap.Field("note"), tap.Field(StatusCards.SavedOn), cancellation),
        Verbs.Done => cancellation => statuses.UpdatedAsync(
            turn, Named(tap), tap.Field(StatusCards.SavedOn), mayTrack: tap.Field("track") == ToggleQuestion.On, cancellation),
        Verbs.Snooze => cancellation => statuses.SnoozeAsync(
            turn, Named(tap), Number(tap.Field("days")), tap.Field("by") == "day" ? tap.Field(StatusCards.SnoozeUntil) : null, cancellation),
        Verbs.RemoveCustomer => async cancellation =>
        {
            await statuses.RemoveAsync(turn, Named(tap), cancellation);
            await lists.ShowAsync(turn, 0, cancellation);
        },
        Verbs.StopReminder => cancellation => statuses.StopAsync(turn, Named(tap), cancellation),
        Verbs.AskTrack => cancellation => import.AskAsync(turn, cancellation),
        Verbs.Track when tap.Field("customers").Length > 0 || tap.Field("tenant").Length == 0 =>
            cancellation => import.TakeAsync(turn, tap.Field("customers"), tap.Field("kind"), cancellation),
        Verbs.Track => cancellation => statuses.TrackAsync(turn, Named(tap), null, cancellation),
        Verbs.SetHealth => cancellation => statuses.SetHealthAsync(turn, Named(tap), tap.Field("health"), cancellation),
        Verbs.HandOver => cancellation => handOvers.OfferAsync(turn, Named(tap), cancellation),
        Verbs.AskReminderSettings => cancellation => setup.AskAsync(turn, cancellation),
        Verbs.SetReminders => cancellation => setup.TakeAsync(turn, tap, cancellation),
        Verbs.RemindersOn => cancellation => setup.SwitchAsync(turn, isOff: false, cancellation),
        _ => null,
    };

    private Answer Typed(NoteTurn turn, TrackingSaid said)
    {
        var named = new CustomerName(said.Customer, said.IsOverall ? StatusKind.Overall : "");
        return said.Wish switch
        {
            TrackingWish.List => cancellation => lists.ShowAsync(turn, 0, cancellation),
            TrackingWish.Overdue => cancellation => lists.ShowOverdueAsync(turn, said.Days, cancellation),
            TrackingWish.Show => cancellation => statuses.ShowAsync(turn, named, cancellation),
            TrackingWish.Track when said.List.Length > 0 => cancellation => import.TakeAsync(turn, said.List, named.Kind, cancellation),
            TrackingWish.Track when said.Unread.Length > 0 =>
                cancellation => import.TakeAsync(turn, $"{said.Customer}, {said.Unread}", named.Kind, cancellation),
            TrackingWish.Track => cancellation => statuses.TrackAsync(turn, named, said.Day, cancellation),
            TrackingWish.Updated when said is { Customer.Length: 0, IsSaved: true } =>
                cancellation => statuses.SavedAsync(turn, "", Day(said), cancellation),
            TrackingWish.Updated when said.Customer.Length == 0 => cancellation => statuses.UpdatedItAsync(turn, Day(said), cancellation),
            TrackingWish.Updated => cancellation => statuses.UpdatedAsync(turn, named, Day(said), mayTrack: false, cancellation),
            TrackingWish.Snooze => cancellation => statuses.SnoozeAsync(
                turn, named, said.Days ?? 0, Day(said) is { Length: > 0 } day ? day : null, cancellation),
            TrackingWish.Stop => cancellation => statuses.StopAsync(turn, named, cancellation),
            TrackingWish.HandOver => cancellation => handOvers.OfferAsync(turn, named, cancellation),
            TrackingWish.Take => cancellation => handOvers.TakeAsync(turn, said.Code, cancellation),
            TrackingWish.Off => cancellation => setup.SwitchAsync(turn, isOff: true, cancellation),
            TrackingWish.On => cancellation => setup.SwitchAsync(turn, isOff: false, cancellation),
            _ => cancellation => setup.AskAsync(turn, cancellation),
        };
    }

    private static string Day(TrackingSaid said) => said.Day is { } day ? AgendaRow.Iso(day)! : said.Unread;

    // A name longer than any that can be entered comes from no card of the bot's.
    private static CustomerName Named(Incoming.Tapped tap) =>
        new(tap.Field("tenant") is { Length: <= NoteRoute.LongestName } name ? PlainText.OneLine(name) : "", tap.Field("kind"));

    private static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000 ? number : 0;
}

/// <summary>A customer as a card or a sentence names it.</summary>
/// <param name="Kind">One of <see cref="StatusKind"/>; empty where it isn't said which status is meant.</param>
internal sealed record CustomerName(string Customer, string Kind);
