using Dapper;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using static NotesBot.Tests.Stores.AgendaSamples;

namespace NotesBot.Tests.Stores;

/// <summary>Many people's reminders in one transaction: each gets what they would get alone.</summary>
public abstract class ManyRemindersContract : StoreContract
{
    // More than one statement takes, and no power of two.
    private const int Many = 37;

    private static readonly TimeSpan Minutes = TimeSpan.FromMinutes(3);

    private protected ManyRemindersContract(ITestDatabase database)
        : base(database) => (Agendas, Reminders) = (new AgendaStore(Database, Clock), new ReminderStore(Database, Clock));

    private AgendaStore Agendas { get; }

    private ReminderStore Reminders { get; }

    [Fact]
    public async Task Many_are_claimed_and_recorded_at_once_each_with_what_came_of_theirs()
    {
        var people = await LeasedAsync(Many);

        var claimed = await Reminders.ClaimAsync("one", Minutes, [.. people.Select(person => Claim(person))], None);
        Assert.Equal(people.Select(person => (person, Of(person))), claimed.Select(one => (one!.Agenda.PersonId, Assert.Single(one.Reminders))));
        Assert.Equal(Many, await CountAsync("state = 'claimed' AND owner = 'one' AND attempts = 1"));

        var recorded = await Reminders.RecordAsync("one", [.. people.Select(Recording)], None);

        Assert.All(recorded, Assert.True);
        for (var number = 0; number < Many; number++)
        {
            var (state, id) = number % 2 == 0 ? ("sent", $"activity_id = 'm{number}'") : ("deferred", "activity_id IS NULL AND reason = '503'");
            Assert.Equal(1, await CountAsync($"person_id = '{people[number]}' AND state = '{state}' AND {id}"));
            Assert.Equal(number, (await Agendas.FindAsync(people[number], None)).Attempts);
        }

        Assert.Empty(await Reminders.LeaseAsync("two", Minutes, 99, None));
    }

    [Fact]
    public async Task Whose_lease_is_anothers_by_now_is_left_alone_and_the_others_are_not()
    {
        var people = await LeasedAsync(3);
        await Reminders.ClaimAsync("one", Minutes, [.. people.Select(person => Claim(person))], None);
        await Database.WriteAsync(c => c.ExecuteAsync("UPDATE agenda SET lease_owner = 'heir' WHERE person_id = @person", new { person = people[1] }), None);

        var claimed = await Reminders.ClaimAsync("one", Minutes, [.. people.Select(person => Claim(person))], None);
        var recorded = await Reminders.RecordAsync("one", [.. people.Select(Recording)], None);

        Assert.Equal([false, true, false], claimed.Select(one => one is null));
        Assert.Equal([true, false, true], recorded.ToList());
        Assert.Equal(1, await CountAsync($"person_id = '{people[1]}' AND state = 'claimed' AND attempts = 1"));
        Assert.Equal(0, (await Agendas.FindAsync(people[1], None)).Attempts);
    }

    [Fact]
    public async Task Of_those_who_are_asked_for_at_once_each_is_refused_or_planned_by_themselves()
    {
        var people = await LeasedAsync(3);
        await Reminders.ClaimAsync("one", Minutes, [Claim(people[0])], None);
        await Reminders.RecordAsync("one", [new(people[0], new(ReminderState.Sent, null, "m1"), agenda => agenda)], None);
        await Reminders.LeaseAsync("one", Minutes, 99, None);

        var refused = new Dictionary<string, ReminderStore.Refused>();
        var claimed = await Reminders.ClaimAsync(
            "one",
            Minutes,
            [
                .. people.Select((person, number) => new ReminderStore.Claim(
                    person,
                    _ => number == 1 ? [] : [Of(person)],
                    (agenda, before) =>
                    {
                        refused[person] = before;
                        return agenda with { NextAt = null, Attempts = 7 };
                    })),
            ],
            None);

        Assert.Equal([0, 0, 1], claimed.Select(one => one!.Reminders.Length));
        Assert.Equal([people[0], people[1]], refused.Keys.Order());
        Assert.Equal([Of(people[0])], refused[people[0]].Sent.ToList());
        Assert.Empty(refused[people[1]].Sent);
        int[] attempts = await Task.WhenAll(people.Select(async person => (await Agendas.FindAsync(person, None)).Attempts));
        Assert.Equal([7, 7, 0], attempts);
        Assert.Equal(2, await Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM agenda WHERE lease_owner IS NULL"), None));
    }

    [Fact]
    public async Task When_one_throws_nothing_is_claimed_of_anybody()
    {
        var people = await LeasedAsync(3);
        var broken = Claim(people[2]) with { Due = _ => throw new InvalidOperationException() };

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Reminders.ClaimAsync("one", Minutes, [Claim(people[0]), Claim(people[1]), broken], None));

        Assert.Equal(0, await CountAsync("1 = 1"));
    }

    [Fact]
    public async Task All_customers_of_many_people_are_read_and_written_each_to_their_own()
    {
        var people = await LeasedAsync(5);
        var names = Enumerable.Range(10, 20).Select(number => $"Customer {number}").ToList();
        foreach (var person in people)
        {
            await Agendas.ChangeAsync(person, agenda => names.Aggregate(agenda, (all, name) => all.With(Customer(name))), None);
        }

        await Reminders.ClaimAsync("one", Minutes, [.. people.Select(person => Claim(person))], None);
        await Reminders.RecordAsync(
            "one",
            [
                .. people.Select((person, number) => new ReminderStore.Recording(person, new(ReminderState.Sent, null, null), agenda => agenda with
                {
                    Customers = [.. agenda.Customers.Select(customer => customer with { Facts = customer.Facts with { TriedOn = Monday.AddDays(number) } })],
                })),
            ],
            None);

        for (var number = 0; number < people.Count; number++)
        {
            var agenda = await Agendas.FindAsync(people[number], None);
            Assert.Equal([.. names, "Fabrikam"], agenda.Customers.Select(customer => customer.Customer));
            Assert.All(agenda.Customers, customer => Assert.Equal(Monday.AddDays(number), customer.Facts.TriedOn));
        }
    }

    private async Task<List<string>> LeasedAsync(int count)
    {
        var people = Enumerable.Range(100, count).Select(number => $"contoso/{number}").ToList();
        foreach (var person in people)
        {
            await Agendas.TrackAsync(person, Clock.Now);
        }

        Assert.Equal(count, (await Reminders.LeaseAsync("one", Minutes, 99, None)).Length);
        return people;
    }

    private static Reminder Of(string person) => new(person, StatusKind.Enterprise, "FABRIKAM", Monday);

    private static ReminderStore.Claim Claim(string person) => new(person, _ => [Of(person)], (agenda, _) => agenda);

    private static ReminderStore.Recording Recording(string person, int number) => new(
        person,
        number % 2 == 0 ? new(ReminderState.Sent, null, $"m{number}") : new(ReminderState.Deferred, "503", null),
        agenda => agenda with { NextAt = null, Attempts = number });

    private Task<long> CountAsync(string condition) =>
        Database.ReadAsync(c => c.ExecuteScalarAsync<long>($"SELECT count(*) FROM reminder WHERE {condition}"), None);
}

public sealed class ManyRemindersOnSqlite() : ManyRemindersContract(new TemporarySqlite());

public sealed class ManyRemindersOnPostgres() : ManyRemindersContract(new TemporaryPostgres());
