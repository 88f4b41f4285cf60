using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

public abstract class ReferenceStoreContract : StoreContract
{
    private protected ReferenceStoreContract(ITestDatabase database)
        : base(database) => References = new ReferenceStore(Database, Clock);

    private ReferenceStore References { get; }

    [Fact]
    public async Task The_newest_reference_is_kept_until_it_is_forgotten()
    {
        Assert.Null(await References.FindAsync("ada", None));

        await References.SaveAsync("ada", """{"serviceUrl":"https://one"}""", None);
        await References.SaveAsync("ada", """{"serviceUrl":"https://two"}""", None);
        Assert.Equal("""{"serviceUrl":"https://two"}""", await References.FindAsync("ada", None));
        Assert.Null(await References.FindAsync("bob", None));

        await References.DeleteAsync("ada", None);
        await References.DeleteAsync("ada", None);
        Assert.Null(await References.FindAsync("ada", None));
    }
}

public sealed class ReferenceStoreOnSqlite() : ReferenceStoreContract(new TemporarySqlite());
