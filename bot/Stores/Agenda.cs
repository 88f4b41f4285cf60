using System.Collections.Immutable;

namespace NotesBot.Stores;

/// <summary>Everything that decides when a person is reminded next, read and written together.</summary>
internal sealed record Agenda
{
    public required string PersonId { get; init; }

    /// <summary>The language they chose; null for their client's.</summary>
    public string? Language { get; init; }

    /// <summary>The IANA time zone they chose; null for their client's.</summary>
    public string? ChosenZone { get; init; }

    public Reach Reach { get; init; } = Reach.Unknown;

    public ReminderSettings Settings { get; init; } = new();

    /// <summary>By kind and key, in the order of their names.</summary>
    public ImmutableArray<TrackedCustomer> Customers { get; init; } = [];

    /// <summary>The last day on which they got the weekly summary, or it was tried.</summary>
    public DateOnly? SummaryOn { get; init; }

    /// <summary>When the next reminder is to be sent; null for never. Kept to the millisecond.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>How often in a row sending was put off.</summary>
    public int Attempts { get; init; }

    /// <summary>Until when the channel is left alone; null where it takes messages. Kept to the millisecond.</summary>
    public DateTimeOffset? PutOffUntil { get; init; }

    public TrackedCustomer? Find(string kind, string customer)
    {
        var key = CustomerStore.Key(customer);
        return Customers.FirstOrDefault(tracked => tracked.Kind == kind && tracked.Key == key);
    }

    /// <summary>With a customer put in the place of the one of the same kind and key, or added.</summary>
    public Agenda With(TrackedCustomer customer) => this with
    {
        Customers = [.. Customers.Where(other => other.Kind != customer.Kind || other.Key != customer.Key), customer],
    };

    public Agenda Without(TrackedCustomer customer) => this with { Customers = Customers.Remove(customer) };
}
