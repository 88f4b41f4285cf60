using System.Collections.Immutable;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>Agendas to begin a test with.</summary>
internal static class AgendaSamples
{
    public const string Ada = "contoso/ada";
    public const string Bob = "contoso/bob";

    public static readonly DateOnly Monday = new(2026, 3, 2);

    public static TrackedCustomer Customer(string name = "Fabrikam", DateOnly? last = null) =>
        new(StatusKind.Enterprise, name, new Tracked(Monday, last));

    /// <summary>Puts somebody into the store who tracks Fabrikam.</summary>
    public static Task<Agenda> TrackAsync(this AgendaStore agendas, string personId, DateTimeOffset? nextAt = null) =>
        agendas.ChangeAsync(
            personId,
            agenda => agenda.With(Customer()) with { Reach = new Reach { Reference = "{}" }, NextAt = nextAt },
            CancellationToken.None);

    /// <summary>Claims what is due of one person.</summary>
    public static async Task<ReminderStore.Claimed?> ClaimAsync(
        this ReminderStore reminders,
        string personId,
        string owner,
        TimeSpan duration,
        Func<Agenda, ImmutableArray<Reminder>> due,
        Func<Agenda, ReminderStore.Refused, Agenda> planned,
        CancellationToken cancellationToken) =>
        Assert.Single(await reminders.ClaimAsync(owner, duration, [new(personId, due, planned)], cancellationToken));

    /// <summary>Records what came of one person's.</summary>
    public static async Task<bool> RecordAsync(
        this ReminderStore reminders,
        string personId,
        string owner,
        ReminderResult result,
        Func<Agenda, Agenda> change,
        CancellationToken cancellationToken) =>
        Assert.Single(await reminders.RecordAsync(owner, [new(personId, result, change)], cancellationToken));
}
