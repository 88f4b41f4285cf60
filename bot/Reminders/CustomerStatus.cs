using NotesBot.Notes.Cadence;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>How a tracked customer stands today, as a card tells it.</summary>
internal sealed record CustomerStatus(TrackedCustomer Customer, CadenceState State, DateOnly Due, DateOnly Limit, DateOnly Today)
{
    public static CustomerStatus Of(TrackedCustomer customer, CadenceRules rules, DateOnly today) => new(
        customer,
        Rhythm.State(rules, customer.Facts, today),
        Rhythm.Due(rules, customer.Facts),
        Rhythm.Limit(rules, customer.Facts),
        today);

    /// <summary>Calendar days since the last update; null when none is known.</summary>
    public int? Days => Rhythm.Days(Customer.Facts, Today);

    private int Left => Limit.DayNumber - Today.DayNumber;

    /// <summary>The most urgent first.</summary>
    public static IEnumerable<CustomerStatus> Urgent(IEnumerable<CustomerStatus> all) => all
        .OrderBy(status => status.Customer.IsStopped)
        .ThenByDescending(status => status.State >= CadenceState.LastDay)
        .ThenBy(status => status.Limit)
        .ThenBy(status => status.Customer.Key, StringComparer.Ordinal);

    public string Name(Words words) => Customer.Kind == StatusKind.Overall ? words.Format("status.overall", Customer.Customer) : Customer.Customer;

    /// <summary>How many days are left, or how late it is.</summary>
    public string Sentence(Words words) => State switch
    {
        _ when Customer.IsStopped => words["status.stopped"],
        CadenceState.NeverRecorded => words["status.never_recorded"],
        CadenceState.LastDay => words.Format("status.last_day", Days!),
        CadenceState.Overdue when Left < 0 => Counted(words, "status.overdue", -Left, Days!),
        CadenceState.MissingThisQuarter when Left == 0 => words.Format("status.last_day", Days!),
        CadenceState.Overdue or CadenceState.MissingThisQuarter => Counted(words, "status.missing_this_quarter", Left, Days!),
        CadenceState.Due => Counted(words, "status.due", Left, Days!),
        CadenceState.DueSoon => Counted(words, "status.due_soon", Left, Days!),
        _ => Counted(words, "status.ok", Left, Math.Max(0, Days!.Value)),
    };

    /// <summary>Its last update, when the next is due and until when it is in time.</summary>
    public string Dates(Words words) => Customer.Facts switch
    {
        { Last: null, Since: var since } => words.Format("status.dates.none", Day(since, words)),
        // The day that the last note named for the next update, where that comes first.
        { Last: { } last, NextUpdate: { } planned } when planned < Due =>
            words.Format("status.dates.planned", Day(last, words), Day(planned, words), Day(Due, words), Day(Limit, words)),
        { Last: { } last } =>
            words.Format(Due == Limit ? "status.dates.limit" : "status.dates", Day(last, words), Day(Due, words), Day(Limit, words)),
    };

    /// <summary>A text colour of Adaptive Cards.</summary>
    public string Colour => State switch
    {
        _ when Customer.IsStopped => "default",
        CadenceState.Ok => "good",
        CadenceState.DueSoon => "accent",
        CadenceState.Due or CadenceState.MissingThisQuarter => "warning",
        _ => "attention",
    };

    public static string Day(DateOnly day, Words words) => DateWords.Long(day, words.Code);

    private static string Counted(Words words, string key, int count, object days) => words.Format(count == 1 ? $"{key}.one" : key, count, days);
}
