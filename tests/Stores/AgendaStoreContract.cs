using NotesBot.Notes.Cadence;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using static NotesBot.Tests.Stores.AgendaSamples;

namespace NotesBot.Tests.Stores;

public abstract class AgendaStoreContract : StoreContract
{
    private protected AgendaStoreContract(ITestDatabase database)
        : base(database) => Agendas = new AgendaStore(Database, Clock);

    private AgendaStore Agendas { get; }

    private static Agenda Full => new()
    {
        PersonId = Ada,
        Reach = new Reach { Reference = "{\"a\":\"微软\"}", Locale = "zh-CN", TimeZone = "Asia/Shanghai", State = ReachState.Blocked, Reason = "403 MessageWritesBlocked" },
        Settings = new ReminderSettings
        {
            Hour = 0,
            WorkingDays = [DayOfWeek.Sunday, DayOfWeek.Monday],
            Quiet = [new(Monday, Monday.AddDays(3)), new(Monday.AddDays(60), Monday.AddDays(60))],
            IsWeekly = true,
            IsOverall = true,
            IsOff = true,
        },
        Customers =
        [
            new(StatusKind.Enterprise, "Fabrikam öl", new Tracked(Monday, Monday.AddDays(-20))
            {
                NextUpdate = Monday.AddDays(9), SnoozedUntil = Monday.AddDays(1), Health = "green",
                RemindedOn = Monday.AddDays(-2), TriedOn = Monday.AddDays(-1),
            })
            {
                Source = "note1", IsStopped = true,
            },
            new(StatusKind.Overall, "Fabrikam öl", new Tracked(Monday, null)),
        ],
        SummaryOn = Monday,
        NextAt = new DateTimeOffset(2026, 3, 3, 9, 0, 0, 123, TimeSpan.Zero),
        Attempts = 4,
        PutOffUntil = new DateTimeOffset(2026, 3, 3, 8, 0, 0, 45, TimeSpan.Zero),
    };

    [Fact]
    public async Task Somebody_who_tracks_nothing_has_an_empty_agenda()
    {
        var agenda = await Agendas.FindAsync(Ada, None);

        Assert.Empty(agenda.Customers);
        Assert.Equal((Reach.Unknown, new ReminderSettings(), (DateTimeOffset?)null), (agenda.Reach, agenda.Settings, agenda.NextAt));
    }

    [Fact]
    public async Task Everything_of_an_agenda_is_kept()
    {
        await Agendas.ChangeAsync(Ada, _ => Full, None);

        Assert.Equivalent(Full, await Agendas.FindAsync(Ada, None), strict: true);
        Assert.Empty((await Agendas.FindAsync(Bob, None)).Customers);
    }

    [Fact]
    public async Task What_was_kept_can_be_taken_back()
    {
        await Agendas.ChangeAsync(Ada, _ => Full, None);

        await Agendas.ChangeAsync(
            Ada,
            agenda => new Agenda { PersonId = Ada, Customers = [agenda.Customers[1] with { Facts = new Tracked(Monday, Monday) }] },
            None);

        var left = await Agendas.FindAsync(Ada, None);
        Assert.Equal(new Tracked(Monday, Monday), Assert.Single(left.Customers).Facts);
        Assert.Equal((new ReminderSettings(), (DateOnly?)null, (DateTimeOffset?)null, 0), (left.Settings, left.SummaryOn, left.NextAt, left.Attempts));
        Assert.Equal((ReachState.Open, (string?)null, (string?)null), (left.Reach.State, left.Reach.Reference, left.Reach.Reason));
    }

    [Fact]
    public async Task Another_casing_is_the_same_customer()
    {
        await Agendas.TrackAsync(Ada);

        await Agendas.ChangeAsync(Ada, agenda => agenda.With(Customer(" FABRIKAM", Monday)), None);

        Assert.Equal(Monday, Assert.Single((await Agendas.FindAsync(Ada, None)).Customers).Facts.Last);
    }

    [Fact]
    public async Task Changes_made_at_once_undo_none_of_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number =>
            Agendas.ChangeAsync(Ada, agenda => agenda.With(Customer($"C{number:00}")) with { Attempts = agenda.Attempts + 1 }, None)));

        var agenda = await Agendas.FindAsync(Ada, None);
        Assert.Equal(40, agenda.Attempts);
        Assert.Equal(Enumerable.Range(0, 40).Select(number => $"C{number:00}"), agenda.Customers.Select(customer => customer.Key));
    }

    [Fact]
    public async Task A_change_that_fails_leaves_all_as_it_was()
    {
        await Agendas.ChangeAsync(Ada, _ => Full, None);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Agendas.ChangeAsync(Ada, _ => throw new InvalidOperationException(), None));

        Assert.Equivalent(Full, await Agendas.FindAsync(Ada, None), strict: true);
    }
}

public sealed class AgendaStoreOnSqlite() : AgendaStoreContract(new TemporarySqlite());

public sealed class AgendaStoreOnPostgres() : AgendaStoreContract(new TemporaryPostgres());
