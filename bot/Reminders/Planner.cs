using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Reminders;

/// <summary>Reckons what is due of an agenda, and when to look at it again. It changes nothing and sends nothing.</summary>
internal sealed class Planner(IOptions<CadenceOptions> options)
{
    /// <summary>For how long a channel is left alone at the most: a gateway's nonsense must not silence anybody beyond the last day in time.</summary>
    public static readonly TimeSpan LongestPutOff = TimeSpan.FromDays(1);

    private readonly CadenceRules enterprise = options.Value.Enterprise;
    private readonly CadenceRules overall = options.Value.Overall;

    /// <summary>Differs whenever a plan made before may be another now.</summary>
    public string Settings => string.Create(
        CultureInfo.InvariantCulture, $"1|{options.Value.Hour}|{options.Value.HoursOpen}|{Write(enterprise)}|{Write(overall)}");

    public CadenceRules Rules(string kind) => kind == StatusKind.Overall ? overall : enterprise;

    public OwnDay Own(Agenda agenda) => new(
        Zones.Of(agenda.ChosenZone, agenda.Reach.TimeZone),
        agenda.Settings.Week,
        new WorkHours(agenda.Settings.Hour ?? options.Value.Hour, options.Value.HoursOpen));

    /// <summary>The reminders to be sent now.</summary>
    public ImmutableArray<Reminder> Due(Agenda agenda, DateTimeOffset now)
    {
        if (!IsAwake(agenda))
        {
            return [];
        }

        var own = Own(agenda);
        var today = own.Today(now);
        var due = Reminded(agenda)
            .Where(customer => ReminderTimes.IsDue(Plan(customer), customer.Facts, own, now))
            .Select(customer => new Reminder(agenda.PersonId, customer.Kind, customer.Key, today));
        var summary = own.IsOpen(now) && IsSummaryDue(agenda, today)
            ? [new Reminder(agenda.PersonId, StatusKind.Summary, "", today)]
            : ImmutableArray<Reminder>.Empty;
        return [.. due, .. summary];
    }

    /// <summary>The agenda with the time at which something is due next, and the channel takes it again.</summary>
    public Agenda Planned(Agenda agenda, DateTimeOffset now)
    {
        var next = Next(agenda, now);
        // A wait that is longer than any began before the clock was put back.
        var isPutOff = agenda.PutOffUntil > next && agenda.PutOffUntil <= now + LongestPutOff;
        return agenda with { NextAt = isPutOff ? Later(agenda, agenda.PutOffUntil!.Value) : next };
    }

    /// <summary>The customers that their author is reminded of.</summary>
    public IEnumerable<TrackedCustomer> Reminded(Agenda agenda) => agenda.Customers.Where(customer =>
        !customer.IsStopped && (customer.Kind != StatusKind.Overall || agenda.Settings.IsOverall));

    private DateTimeOffset? Next(Agenda agenda, DateTimeOffset now)
    {
        if (!IsAwake(agenda))
        {
            return null;
        }

        var own = Own(agenda);
        return Reminded(agenda)
            .Select(customer => ReminderTimes.Next(Plan(customer), customer.Facts, own, now))
            .Append(NextSummary(agenda, own, now))
            .Min();
    }

    private DateTimeOffset? Later(Agenda agenda, DateTimeOffset until)
    {
        var own = Own(agenda);
        return own.IsOpen(until) ? until : own.Open(own.Today(until), until);
    }

    private static bool IsAwake(Agenda agenda) => !agenda.Settings.IsOff && agenda.Reach.IsOpen;

    private ReminderPlan Plan(TrackedCustomer customer) => Rhythm.Plan(Rules(customer.Kind), customer.Facts);

    // Once a week, on its first working day.
    private bool IsSummaryDue(Agenda agenda, DateOnly today) =>
        agenda.Settings.IsWeekly && Reminded(agenda).Any() && !(agenda.SummaryOn >= CalendarDays.Monday(today));

    private DateTimeOffset? NextSummary(Agenda agenda, OwnDay own, DateTimeOffset now)
    {
        if (!agenda.Settings.IsWeekly || !Reminded(agenda).Any())
        {
            return null;
        }

        var today = own.Today(now);
        var isDone = agenda.SummaryOn >= CalendarDays.Monday(today);
        return own.Open(isDone ? CalendarDays.Plus(CalendarDays.Monday(agenda.SummaryOn!.Value), 7) : today, now);
    }

    private static string Write(CadenceRules rules) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rules.Soon},{rules.Due},{rules.Limit},{string.Join('/', rules.Ladder)},{rules.DailyUntil},{rules.ThenEvery},{rules.IsQuarterly}");
}
