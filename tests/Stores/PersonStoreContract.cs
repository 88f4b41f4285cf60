using NotesBot.Stores;
using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Stores;

public abstract class PersonStoreContract : StoreContract
{
    private protected PersonStoreContract(ITestDatabase database)
        : base(database) => People = new PersonStore(Database, Clock);

    private PersonStore People { get; }

    [Fact]
    public async Task A_stranger_is_not_found() => Assert.Null(await People.FindAsync("contoso/ada", None));

    [Fact]
    public async Task Somebody_who_chose_nothing_is_kept_as_such()
    {
        await People.SaveAsync(new Person { Id = "contoso/ada" }, None);

        Assert.Equal(new Person { Id = "contoso/ada" }, await People.FindAsync("contoso/ada", None));
    }

    [Fact]
    public async Task Settings_are_kept_and_the_last_ones_count()
    {
        var ada = new Person
        {
            Id = "contoso/ada",
            Roles = ["FE", "SME"],
            Mode = EntryMode.Form,
            Language = "zh",
            NoteLanguage = "en",
            TimeZone = "Asia/Shanghai",
            Welcomed = true,
        };

        await People.SaveAsync(ada, None);
        Assert.Equal(ada, await People.FindAsync("contoso/ada", None));

        await People.SaveAsync(ada with { Roles = [], Mode = EntryMode.Steps }, None);
        Assert.Equal(ada with { Roles = [], Mode = EntryMode.Steps }, await People.FindAsync("contoso/ada", None));
        Assert.Null(await People.FindAsync("contoso/bob", None));
    }

    [Fact]
    public async Task A_visit_brings_the_person_and_their_reach_where_they_are_known()
    {
        var ada = new Person { Id = "contoso/ada", Roles = ["FE"], TimeZone = "Asia/Shanghai" };
        var reach = new Reach { Reference = "{}", Locale = "en-US", TimeZone = "Europe/Berlin", State = ReachState.Blocked, Reason = "403" };
        var agendas = new AgendaStore(Database, Clock);
        Assert.Equal(new Visit(null, null), await People.VisitAsync("contoso/ada", None));

        await People.SaveAsync(ada, None);
        Assert.Equal(new Visit(ada, null), await People.VisitAsync("contoso/ada", None));

        await agendas.ChangeAsync("contoso/ada", agenda => agenda with { Reach = reach }, None);
        await agendas.ChangeAsync("contoso/bob", agenda => agenda with { Reach = reach }, None);
        Assert.Equal(new Visit(ada, reach), await People.VisitAsync("contoso/ada", None));
        Assert.Equal(new Visit(null, reach), await People.VisitAsync("contoso/bob", None));
    }
}

public sealed class PersonStoreOnSqlite() : PersonStoreContract(new TemporarySqlite());

public sealed class PersonStoreOnPostgres() : PersonStoreContract(new TemporaryPostgres());
