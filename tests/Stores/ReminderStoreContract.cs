using Dapper;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using static NotesBot.Tests.Stores.AgendaSamples;

namespace NotesBot.Tests.Stores;

/// <summary>What is claimed before it is sent, and recorded after.</summary>
public abstract class ReminderStoreContract : StoreContract
{
    private static readonly TimeSpan Minutes = TimeSpan.FromMinutes(3);
    private static readonly Reminder Today = new(Ada, StatusKind.Enterprise, "FABRIKAM", Monday);

    private protected ReminderStoreContract(ITestDatabase database)
        : base(database) => (Agendas, Reminders) = (new AgendaStore(Database, Clock), new ReminderStore(Database, Clock));

    private AgendaStore Agendas { get; }

    private ReminderStore Reminders { get; }

    [Fact]
    public async Task A_claim_is_there_before_anything_is_sent()
    {
        await LeaseAsync("one");

        Assert.Equal([Today], (await ClaimAsync("one"))!.Reminders.ToList());

        Assert.Equal(["2026-03-02 claimed one 1"], await RowsAsync());
    }

    [Theory]
    [InlineData(nameof(ReminderState.Claimed), true)]
    [InlineData(nameof(ReminderState.Deferred), true)]
    [InlineData(nameof(ReminderState.Undeliverable), true)]
    [InlineData(nameof(ReminderState.Sent), false)]
    [InlineData(nameof(ReminderState.Failed), false)]
    public async Task What_was_sent_or_may_have_been_is_not_claimed_again(string state, bool isClaimed)
    {
        await LeaseAsync("one");
        await ClaimAsync("one");
        if (state != nameof(ReminderState.Claimed))
        {
            await RecordAsync("one", Enum.Parse<ReminderState>(state));
        }

        Clock.Now += Minutes;
        await LeaseAsync("two");
        var refused = ReminderStore.Refused.None;
        var claimed = await ClaimAsync("two", planned: (agenda, before) =>
        {
            refused = before;
            return agenda;
        });

        Assert.Equal(isClaimed ? [Today] : [], claimed!.Reminders.ToList());
        Assert.Equal(state == nameof(ReminderState.Sent) ? [Today] : [], refused.Sent.ToList());
        Assert.Equal(state == nameof(ReminderState.Failed) ? [Today] : [], refused.Tried.ToList());
        Assert.Equal(
            isClaimed ? "2026-03-02 claimed two 2" : $"2026-03-02 {state.ToLowerInvariant()} one 1", Assert.Single(await RowsAsync()));
    }

    [Fact]
    public async Task Another_day_is_another_reminder()
    {
        await LeaseAsync("one");
        await ClaimAsync("one");
        await RecordAsync("one", ReminderState.Sent);
        await LeaseAsync("two");

        var tomorrow = Today with { Day = Monday.AddDays(1) };
        Assert.Equal([tomorrow], (await ClaimAsync("two", tomorrow))!.Reminders.ToList());
    }

    [Fact]
    public async Task Of_several_those_that_are_left_are_claimed()
    {
        var other = Today with { CustomerKey = "NORTHWIND" };
        await LeaseAsync("one");
        await ClaimAsync("one");
        await RecordAsync("one", ReminderState.Sent);
        await LeaseAsync("two");

        var claimed = await Reminders.ClaimAsync(Ada, "two", Minutes, _ => [Today, other], (agenda, _) => agenda with { Attempts = 7 }, None);

        Assert.Equal([other], claimed!.Reminders.ToList());
        Assert.Equal(7, (await Agendas.FindAsync(Ada, None)).Attempts);
        Assert.Empty(await Reminders.LeaseAsync("three", Minutes, 9, None));
    }

    [Fact]
    public async Task Where_nothing_is_due_the_agenda_is_planned_anew_and_the_lease_given_back()
    {
        await LeaseAsync("one");

        var claimed = await Reminders.ClaimAsync(Ada, "one", Minutes, _ => [], (agenda, _) => agenda with { NextAt = Clock.Now.AddHours(1) }, None);

        Assert.Empty(claimed!.Reminders);
        Clock.Now += TimeSpan.FromHours(1);
        Assert.Single(await Reminders.LeaseAsync("two", Minutes, 9, None));
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Without_the_lease_nothing_is_claimed_and_nothing_recorded()
    {
        await LeaseAsync("late");
        await ClaimAsync("late");
        Clock.Now += Minutes;
        await LeaseAsync("heir");

        Assert.Null(await ClaimAsync("late"));
        Assert.False(await RecordAsync("late", ReminderState.Failed));
        await ClaimAsync("heir");
        Assert.False(await RecordAsync("late", ReminderState.Failed));

        Assert.Equal(["2026-03-02 claimed heir 2"], await RowsAsync());
        Assert.Equal(0, (await Agendas.FindAsync(Ada, None)).Attempts);
        Assert.True(await RecordAsync("heir", ReminderState.Sent));
    }

    [Fact]
    public async Task A_claim_makes_its_lease_last_as_long_as_a_new_one()
    {
        await LeaseAsync("slow");
        Clock.Now += Minutes - TimeSpan.FromSeconds(1);
        await ClaimAsync("slow");

        Clock.Now += Minutes - TimeSpan.FromSeconds(1);
        Assert.Empty(await Reminders.LeaseAsync("heir", Minutes, 9, None));
        Clock.Now += TimeSpan.FromSeconds(1);
        Assert.Single(await Reminders.LeaseAsync("heir", Minutes, 9, None));
    }

    [Fact]
    public async Task A_claim_that_its_dead_owner_left_on_another_day_does_not_stay_open()
    {
        await LeaseAsync("dead");
        await ClaimAsync("dead");
        Clock.Now += TimeSpan.FromDays(1);
        await LeaseAsync("heir");

        await ClaimAsync("heir", Today with { Day = Monday.AddDays(1) });

        Assert.Equal(["2026-03-02 failed dead 1", "2026-03-03 claimed heir 1"], await RowsAsync());
        Assert.Equal(
            "interrupted", await Database.ReadAsync(c => c.ExecuteScalarAsync<string>("SELECT reason FROM reminder WHERE state = 'failed'"), None));
    }

    [Fact]
    public async Task What_came_of_it_is_recorded_with_the_agenda_and_the_lease_given_back()
    {
        await LeaseAsync("one");
        await ClaimAsync("one");

        Assert.True(await Reminders.RecordAsync(
            Ada, "one", new(ReminderState.Deferred, "503", null), agenda => agenda with { Attempts = 1, NextAt = Clock.Now }, None));

        Assert.Equal(["2026-03-02 deferred one 1"], await RowsAsync());
        Assert.Equal(1, (await Agendas.FindAsync(Ada, None)).Attempts);
        Assert.Single(await Reminders.LeaseAsync("two", Minutes, 9, None));
    }

    private async Task LeaseAsync(string owner)
    {
        await Agendas.TrackAsync(Ada, Clock.Now);
        Assert.Single(await Reminders.LeaseAsync(owner, Minutes, 9, None));
    }

    private Task<ReminderStore.Claimed?> ClaimAsync(
        string owner, Reminder? reminder = null, Func<Agenda, ReminderStore.Refused, Agenda>? planned = null) =>
        Reminders.ClaimAsync(Ada, owner, Minutes, _ => [reminder ?? Today], planned ?? ((agenda, _) => agenda), None);

    private Task<bool> RecordAsync(string owner, ReminderState state) =>
        Reminders.RecordAsync(Ada, owner, new(state, null, "m1"), agenda => agenda with { Attempts = 5 }, None);

    private async Task<IReadOnlyList<string>> RowsAsync() =>
    [
        .. await Database.ReadAsync(
            c => c.QueryAsync<string>("SELECT day || ' ' || state || ' ' || owner || ' ' || attempts FROM reminder ORDER BY day, customer_key"), None),
    ];
}

public sealed class ReminderStoreOnSqlite() : ReminderStoreContract(new TemporarySqlite());

public sealed class ReminderStoreOnPostgres() : ReminderStoreContract(new TemporaryPostgres());
