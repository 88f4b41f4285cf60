using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Notes.Cadence;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Lists a person's own customers with how they stand.</summary>
internal sealed class ReminderLists(AgendaDesk desk)
{
    public async Task ShowAsync(NoteTurn turn, int skip, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        var all = Statuses(agenda);
        await turn.ShowAsync(
            ReminderCard.List(
                new(turn.Words["reminders.title"], turn.Words.Format("reminders.intro", all.Length), turn.Words["reminders.how"]) { Notice = Notice(turn, agenda), Skip = skip },
                all,
                turn.Words),
            cancellationToken);
    }

    /// <summary>Those whose last update is further back than so many days; without a number, those that are late by their own rhythm.</summary>
    public async Task ShowOverdueAsync(NoteTurn turn, int? days, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        var late = Statuses(agenda)
            .Where(status => !status.Customer.IsStopped && (days is null
                ? status.State is CadenceState.Overdue or CadenceState.NeverRecorded
                : status.Days is not { } since || since > days))
            .ToImmutableArray();
        var title = days is { } limit ? turn.Words.Format("overdue.over", limit) : turn.Words["overdue.title"];
        var intro = turn.Words.Format("overdue.count", late.Length, agenda.Customers.Count(customer => !customer.IsStopped));
        await turn.ShowAsync(ReminderCard.List(new(title, intro, turn.Words["overdue.none"]), late, turn.Words), cancellationToken);
    }

    private ImmutableArray<CustomerStatus> Statuses(Agenda agenda) =>
        [.. CustomerStatus.Urgent(agenda.Customers.Select(customer => desk.Status(agenda, customer)))];

    private static Notice? Notice(NoteTurn turn, Agenda agenda) => agenda switch
    {
        { Settings.IsOff: true } => Cards.Notice.Warning(turn.Words["reminders.are_off"]),
        _ when agenda.Customers.Any(customer => customer.Kind == StatusKind.Overall) && !agenda.Settings.IsOverall =>
            new(turn.Words["reminders.overall_off"]),
        _ => null,
    };
}
