using Dapper;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using static NotesBot.Tests.Stores.AgendaSamples;

namespace NotesBot.Tests.Stores;

public abstract class HandOverStoreContract : StoreContract
{
    private protected HandOverStoreContract(ITestDatabase database)
        : base(database) => (Agendas, Offers) = (new AgendaStore(Database, Clock), new HandOverStore(Database, Clock));

    private AgendaStore Agendas { get; }

    private HandOverStore Offers { get; }

    [Fact]
    public async Task Whoever_brings_the_code_takes_the_customer_over_with_all_that_is_known()
    {
        var code = await OfferAsync();

        Assert.Equal("Fabrikam", (await TakeAsync(code, Bob))!.Customer);

        Assert.Empty((await Agendas.FindAsync(Ada, None)).Customers);
        Assert.Equal(Customer(), Assert.Single((await Agendas.FindAsync(Bob, None)).Customers));
    }

    [Fact]
    public async Task A_code_is_used_once()
    {
        var code = await OfferAsync();
        await TakeAsync(code, Bob);

        Assert.Null(await TakeAsync(code, Bob));
        Assert.Null(await TakeAsync(code, "contoso/eve"));
        Assert.Empty((await Agendas.FindAsync("contoso/eve", None)).Customers);
    }

    [Fact]
    public async Task Of_all_who_bring_the_code_at_once_one_takes_the_customer()
    {
        var code = await OfferAsync();

        var takers = Enumerable.Range(0, 16).Select(number => $"contoso/{number}").ToList();
        var taken = await Task.WhenAll(takers.Select(taker => Task.Run(() => TakeAsync(code, taker))));

        Assert.Single(taken, customer => customer is not null);
        var agendas = await Task.WhenAll(takers.Select(taker => Agendas.FindAsync(taker, None)));
        Assert.Single(agendas.SelectMany(agenda => agenda.Customers));
    }

    [Fact]
    public async Task A_code_means_nothing_in_another_tenant()
    {
        var code = await OfferAsync();

        Assert.Null(await Offers.TakeAsync("fabrikam", code, "fabrikam/eve", Move, None));

        Assert.NotNull(await TakeAsync(code, Bob));
    }

    [Fact]
    public async Task Nobody_takes_what_is_their_own()
    {
        var code = await OfferAsync();

        Assert.Null(await TakeAsync(code, Ada));

        Assert.Single((await Agendas.FindAsync(Ada, None)).Customers);
        Assert.NotNull(await TakeAsync(code, Bob));
    }

    [Fact]
    public async Task A_code_is_good_for_seven_days()
    {
        var code = await OfferAsync();

        Clock.Now += TimeSpan.FromDays(7);
        Assert.Null(await TakeAsync(code, Bob));
        Clock.Now -= TimeSpan.FromMilliseconds(1);
        Assert.NotNull(await TakeAsync(code, Bob));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA-AAAA")]
    [InlineData("' OR 1=1 --")]
    public async Task What_is_no_code_takes_nothing(string code)
    {
        await OfferAsync();

        Assert.Null(await TakeAsync(code, Bob));
    }

    [Fact]
    public async Task Each_offer_has_a_code_of_its_own_and_the_first_that_is_brought_counts()
    {
        var first = await OfferAsync();
        var second = await OfferAsync();

        Assert.NotEqual(first, second);
        Assert.NotNull(await TakeAsync(first, Bob));
        Assert.Null(await TakeAsync(second, "contoso/eve"));
    }

    [Fact]
    public async Task A_customer_that_is_gone_by_then_is_taken_by_nobody()
    {
        var code = await OfferAsync();
        await Agendas.ChangeAsync(Ada, agenda => agenda with { Customers = [] }, None);

        Assert.Null(await TakeAsync(code, Bob));

        Assert.Empty((await Agendas.FindAsync(Bob, None)).Customers);
    }

    [Fact]
    public async Task A_move_that_fails_leaves_the_customer_and_the_code()
    {
        var code = await OfferAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Offers.TakeAsync("contoso", code, Bob, (_, _, _) => throw new InvalidOperationException(), None));

        Assert.Single((await Agendas.FindAsync(Ada, None)).Customers);
        Assert.NotNull(await TakeAsync(code, Bob));
    }

    [Fact]
    public async Task The_database_does_not_hold_the_code()
    {
        var code = await OfferAsync();

        var row = await Database.ReadAsync(
            c => c.ExecuteScalarAsync<string>("SELECT code_hash || person_id || kind || customer_key FROM hand_over"), None);

        Assert.DoesNotContain(code, row, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), row, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string> OfferAsync()
    {
        await Agendas.TrackAsync(Ada);
        return await Offers.OfferAsync("contoso", Ada, Customer(), None);
    }

    private Task<TrackedCustomer?> TakeAsync(string code, string taker) => Offers.TakeAsync("contoso", code, taker, Move, None);

    private static (Agenda Own, Agenda Other)? Move(Agenda own, Agenda other, TrackedCustomer customer) =>
        (own.Without(customer), other.With(customer));
}

public sealed class HandOverStoreOnSqlite() : HandOverStoreContract(new TemporarySqlite());

public sealed class HandOverStoreOnPostgres() : HandOverStoreContract(new TemporaryPostgres());
