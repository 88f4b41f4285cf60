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
}
