using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Reminders;

/// <summary>Reads and changes people's agendas; after every change the next reminder is planned anew.</summary>
internal sealed class AgendaDesk(AgendaStore agendas, Planner planner, IOptions<CadenceOptions> options, TimeProvider clock)
{
    /// <summary>How many customers one person may track.</summary>
    public int MostCustomers => options.Value.MostCustomers;

    public Task<Agenda> FindAsync(string personId, CancellationToken cancellationToken) => agendas.FindAsync(personId, cancellationToken);

    /// <summary>Changes the agenda, unless it would track more customers then than one person may: then it stays as it is.</summary>
    /// <param name="change">Only reckons.</param>
    public Task<Agenda> ChangeAsync(string personId, Func<Agenda, Moment, Agenda> change, CancellationToken cancellationToken) =>
        agendas.ChangeAsync(
            personId,
            agenda =>
            {
                var changed = change(agenda, MomentOf(agenda));
                var isTooMany = changed.Customers.Length > Math.Max(MostCustomers, agenda.Customers.Length);
                return isTooMany ? agenda : planner.Planned(changed, clock.GetUtcNow());
            },
            cancellationToken);

    /// <summary>
    /// Keeps the way to somebody who has just written from their own chat: it changes with their client and with Teams' servers, and who
    /// had blocked the bot is back.
    /// </summary>
    /// <param name="known">How they could be reached until now.</param>
    public async Task MeetAsync(Activity activity, string personId, Reach? known, CancellationToken cancellationToken)
    {
        var now = Visitor.ReachOf(activity);
        var reach = now with { Locale = now.Locale ?? known?.Locale, TimeZone = now.TimeZone ?? known?.TimeZone };
        if (reach != known)
        {
            await ChangeAsync(personId, (agenda, _) => agenda with { Reach = reach, Attempts = 0, PutOffUntil = null }, cancellationToken);
        }
    }

    /// <summary>Ends all sending to somebody who took the bot out. What they track is kept.</summary>
    public Task LeaveAsync(string personId, CancellationToken cancellationToken) =>
        ChangeAsync(
            personId,
            (agenda, _) => agenda with { Reach = agenda.Reach with { Reference = null, State = ReachState.Removed } },
            cancellationToken);

    public Moment MomentOf(Agenda agenda) => new(planner.Own(agenda), clock.GetUtcNow());

    public CustomerStatus Status(Agenda agenda, TrackedCustomer customer) =>
        CustomerStatus.Of(customer, planner.Rules(customer.Kind), MomentOf(agenda).Today);

    /// <summary>Whether the customer's health makes a difference.</summary>
    public bool AsksHealth(TrackedCustomer customer) => planner.Rules(customer.Kind).IsQuarterly;

    /// <summary>The latest day until which it may be put off; null when it may not any more.</summary>
    public DateOnly? LatestSnooze(Agenda agenda, TrackedCustomer customer) =>
        Rhythm.LatestSnooze(planner.Rules(customer.Kind), customer.Facts, agenda.Settings.Week, MomentOf(agenda).Today);

    /// <summary>The next day on which the person is reminded of a customer; null for never.</summary>
    public DateOnly? NextDay(Agenda agenda, TrackedCustomer customer)
    {
        var moment = MomentOf(agenda);
        var isReminded = planner.Reminded(agenda).Contains(customer) && !agenda.Settings.IsOff;
        return isReminded ? Rhythm.Plan(planner.Rules(customer.Kind), customer.Facts).Next(agenda.Settings.Week, moment.Told) : null;
    }
}
