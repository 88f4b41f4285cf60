using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using static NotesBot.Tests.Stores.AgendaSamples;

namespace NotesBot.Tests.Stores;

/// <summary>Who sends to whom: one at a time.</summary>
public abstract class LeaseContract : StoreContract
{
    private static readonly TimeSpan Minutes = TimeSpan.FromMinutes(3);

    private protected LeaseContract(ITestDatabase database)
        : base(database) => (Agendas, Reminders) = (new AgendaStore(Database, Clock), new ReminderStore(Database, Clock));

    private AgendaStore Agendas { get; }

    private ReminderStore Reminders { get; }

    [Fact]
    public async Task Only_what_is_due_is_leased_and_the_longest_overdue_first()
    {
        await Agendas.TrackAsync("contoso/later", Clock.Now.AddMilliseconds(1));
        await Agendas.TrackAsync("contoso/never");
        await Agendas.TrackAsync("contoso/now", Clock.Now);
        await Agendas.TrackAsync("contoso/yesterday", Clock.Now.AddDays(-1));

        Assert.Equal(["contoso/yesterday"], await LeaseAsync("one", 1));
        Assert.Equal(["contoso/now"], await LeaseAsync("two"));
        Assert.Empty(await LeaseAsync("three"));
    }

    [Fact]
    public async Task Sixteen_runners_at_once_never_lease_the_same_person()
    {
        for (var number = 0; number < 100; number++)
        {
            await Agendas.TrackAsync($"contoso/{number}", Clock.Now);
        }

        var leased = await Task.WhenAll(Enumerable.Range(0, 16).Select(runner => Task.Run(async () =>
        {
            var mine = new List<string>();
            for (var round = 0; await Reminders.LeaseAsync($"{runner}/{round}", Minutes, 3, None) is { IsEmpty: false } people; round++)
            {
                mine.AddRange(people);
            }

            return mine;
        })));

        Assert.Equal(100, leased.Sum(mine => mine.Count));
        Assert.Equal(100, leased.SelectMany(mine => mine).Distinct().Count());
    }

    [Fact]
    public async Task A_lease_that_has_ended_is_taken_over_and_no_other()
    {
        await Agendas.TrackAsync(Ada, Clock.Now);
        await LeaseAsync("dead");

        Clock.Now += Minutes - TimeSpan.FromMilliseconds(1);
        Assert.Empty(await LeaseAsync("early"));
        Clock.Now += TimeSpan.FromMilliseconds(1);
        Assert.Equal([Ada], await LeaseAsync("heir"));
    }

    [Fact]
    public async Task A_lease_from_before_the_clock_was_put_back_is_taken_over()
    {
        await Agendas.TrackAsync(Ada, Clock.Now.AddDays(-9));
        await LeaseAsync("dead");

        Clock.Now -= TimeSpan.FromHours(1);

        Assert.Equal([Ada], await LeaseAsync("heir"));
    }

    [Fact]
    public async Task A_lease_that_is_given_back_is_free_and_nobody_gives_back_anothers()
    {
        await Agendas.TrackAsync(Ada, Clock.Now);
        await LeaseAsync("one");

        await Reminders.GiveBackAsync(Ada, "another", None);
        Assert.Empty(await LeaseAsync("two"));
        await Reminders.GiveBackAsync(Ada, "one", None);
        Assert.Equal([Ada], await LeaseAsync("two"));
    }

    [Fact]
    public async Task Other_settings_make_every_agenda_that_has_a_next_time_due_and_the_same_none()
    {
        await Agendas.TrackAsync(Ada, Clock.Now.AddDays(9));
        await Agendas.TrackAsync("contoso/never");

        Assert.Equal(1, await Reminders.PlanAnewAsync("at 9", None));
        Assert.Equal([Ada], await LeaseAsync("one"));
        await Agendas.TrackAsync(Ada, Clock.Now.AddDays(9));
        Assert.Equal(0, await Reminders.PlanAnewAsync("at 9", None));
        Assert.Equal(1, await Reminders.PlanAnewAsync("at 10", None));
    }

    private async Task<List<string>> LeaseAsync(string owner, int most = 9) => [.. await Reminders.LeaseAsync(owner, Minutes, most, None)];
}

public sealed class LeaseOnSqlite() : LeaseContract(new TemporarySqlite());

public sealed class LeaseOnPostgres() : LeaseContract(new TemporaryPostgres());
