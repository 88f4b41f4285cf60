using NotesBot.Stores;
using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Stores;

public abstract class CustomerStoreContract : StoreContract
{
    private protected CustomerStoreContract(ITestDatabase database)
        : base(database) => Customers = new CustomerStore(Database, Clock);

    private CustomerStore Customers { get; }

    [Fact]
    public async Task The_customer_used_last_comes_first_and_no_more_than_asked_for()
    {
        await UseAsync("Fabrikam", "Contoso", "微软", "Fabrikam");

        Assert.Equal(["Fabrikam", "微软"], (await Customers.RecentAsync("ada", 2, None)).ToList());
        Assert.Equal(["Fabrikam", "微软", "Contoso"], (await Customers.RecentAsync("ada", 9, None)).ToList());
        Assert.Empty(await Customers.RecentAsync("bob", 9, None));
    }

    [Fact]
    public async Task Another_casing_is_the_same_customer_and_its_spelling_stays()
    {
        await UseAsync("fabrikam öl", "  Fabrikam ÖL ");

        Assert.Equal("Fabrikam ÖL", Assert.Single(await Customers.RecentAsync("ada", 9, None)));
    }

    [Fact]
    public async Task A_customer_has_a_name() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Customers.UseAsync("ada", " ", None));

    private async Task UseAsync(params string[] names)
    {
        foreach (var name in names)
        {
            Clock.Now += TimeSpan.FromMinutes(1);
            await Customers.UseAsync("ada", name, None);
        }
    }
}

public sealed class CustomerStoreOnSqlite() : CustomerStoreContract(new TemporarySqlite());

public sealed class CustomerStoreOnPostgres() : CustomerStoreContract(new TemporaryPostgres());
