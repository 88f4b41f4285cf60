using Dapper;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using static NotesBot.Tests.Stores.AgendaSamples;

namespace NotesBot.Tests.Stores;

public abstract class RetentionStoreContract : StoreContract
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    private protected RetentionStoreContract(ITestDatabase database)
        : base(database) => (Retention, Agendas, People) = (new RetentionStore(Database, Clock), new AgendaStore(Database, Clock), new PersonStore(Database, Clock));

    private protected RetentionStore Retention { get; }

    private AgendaStore Agendas { get; }

    private PersonStore People { get; }

    private DateTimeOffset Before => Clock.Now - Kept;

    public static TheoryData<string> Aging => [.. AgingTable.All.Select(table => table.Name)];

    [Theory, MemberData(nameof(Aging))]
    public async Task What_is_older_than_a_time_is_forgotten_and_nothing_else(string name)
    {
        var table = AgingTable.All.Single(aging => aging.Name == name);
        await FillAsync(table, 3, Before.AddMilliseconds(-1));
        await FillAsync(table, 2, Before);

        Assert.Equal(3, await Retention.ForgetAsync(table, Before, 100, None));
        Assert.Equal(0, await Retention.ForgetAsync(table, Before, 100, None));
        Assert.Equal(2, await CountAsync(name));
    }

    [Theory, MemberData(nameof(Aging))]
    public async Task A_batch_takes_so_many_and_the_oldest_first(string name)
    {
        var table = AgingTable.All.Single(aging => aging.Name == name);
        await FillAsync(table, 4, Before.AddDays(-1));
        await FillAsync(table, 3, Before.AddDays(-2));

        Assert.Equal(3, await Retention.ForgetAsync(table, Before, 3, None));
        Assert.Equal(0, await Database.ReadAsync(
            c => c.ExecuteScalarAsync<long>($"SELECT count(*) FROM {name} WHERE {table.At} < @at", new { at = Before.AddDays(-1).ToUnixTimeMilliseconds() }), None));
        Assert.Equal(4, await CountAsync(name));
    }

    [Fact]
    public async Task Several_that_forget_at_once_forget_each_row_once()
    {
        var table = AgingTable.All[0];
        await FillAsync(table, 60, Before.AddDays(-1));

        var counts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            var all = 0;
            for (var batch = -1; batch != 0; all += batch)
            {
                batch = await Retention.ForgetAsync(table, Before, 7, None);
            }

            return all;
        })));

        Assert.Equal(60, counts.Sum());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_left_so_long_ago_or_blocked_the_bot_is_forgotten_with_all_they_had(bool hasRemoved)
    {
        await Agendas.TrackAsync(Ada);
        await People.SaveAsync(new Person { Id = Ada, Roles = ["FTA"] }, None);
        await ReachAsync(Ada, hasRemoved ? ReachState.Removed : ReachState.Blocked);

        Clock.Now += Kept;
        Assert.Empty(await Retention.GoneAsync(Before, 9, None));
        Clock.Now += TimeSpan.FromMilliseconds(1);
        Assert.Equal<string>([Ada], await Retention.GoneAsync(Before, 9, None));
        Assert.True(await Retention.ForgetPersonAsync(Ada, Before, None));

        Assert.Null(await People.FindAsync(Ada, None));
        Assert.Empty((await Agendas.FindAsync(Ada, None)).Customers);
        Assert.Contains("detail=by_age", Assert.Single(await Tables.RowsAsync(Database, "audit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_came_back_meanwhile_is_not_forgotten()
    {
        await Agendas.TrackAsync(Ada);
        await ReachAsync(Ada, ReachState.Removed);
        Clock.Now += Kept + TimeSpan.FromDays(1);
        Assert.Equal<string>([Ada], await Retention.GoneAsync(Before, 9, None));

        await ReachAsync(Ada, ReachState.Open);

        Assert.False(await Retention.ForgetPersonAsync(Ada, Before, None));
        Assert.Single((await Agendas.FindAsync(Ada, None)).Customers);
    }

    [Fact]
    public async Task Of_whom_nothing_is_left_but_settings_they_are_forgotten_too()
    {
        await People.SaveAsync(new Person { Id = Ada, Roles = ["FE"] }, None);
        await ReachAsync(Ada, ReachState.Open);
        await Agendas.TrackAsync(Bob);
        await ReachAsync(Bob, ReachState.Open);
        Clock.Now += Kept + TimeSpan.FromDays(1);

        Assert.Equal<string>([Ada], await Retention.GoneAsync(Before, 9, None));

        await People.SaveAsync(new Person { Id = Ada, Roles = ["FM"] }, None);
        Assert.Empty(await Retention.GoneAsync(Before, 9, None));
    }

    private Task<Agenda> ReachAsync(string person, ReachState state) =>
        Agendas.ChangeAsync(person, agenda => agenda with { Reach = agenda.Reach with { Reference = "{}", State = state } }, None);

    private async Task FillAsync(AgingTable table, int count, DateTimeOffset at)
    {
        var columns = await Tables.ColumnsAsync(Database, table.Name);
        var names = columns.Select(column => column.Name).ToList();
        for (var number = 0; number < count; number++)
        {
            var values = new DynamicParameters();
            foreach (var (name, isText) in columns)
            {
                values.Add(name, isText ? Guid.NewGuid().ToString() : at.ToUnixTimeMilliseconds());
            }

            await Database.WriteAsync(
                c => c.ExecuteAsync($"INSERT INTO {table.Name} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(name => $"@{name}"))})", values),
                None);
        }
    }

    private Task<long> CountAsync(string table) => Database.ReadAsync(c => c.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}"), None);
}

public sealed class RetentionStoreOnSqlite() : RetentionStoreContract(new TemporarySqlite())
{
    [Fact]
    public async Task The_file_is_made_anew_once_after_a_deletion()
    {
        var own = new PersonalStore(Database, Clock);
        Assert.False(await Retention.RewriteAsync(None));

        await new PersonStore(Database, Clock).SaveAsync(new Person { Id = Ada }, None);
        await own.DeleteAsync(Ada, null, AuditLine.ByOperator, None);
        Clock.Now += TimeSpan.FromHours(1);

        Assert.True(await Retention.RewriteAsync(None));
        Assert.False(await Retention.RewriteAsync(None));
    }
}

public sealed class RetentionStoreOnPostgres() : RetentionStoreContract(new TemporaryPostgres())
{
    [Fact]
    public async Task The_server_sees_to_its_files_itself()
    {
        await new PersonStore(Database, Clock).SaveAsync(new Person { Id = Ada }, None);
        await new PersonalStore(Database, Clock).DeleteAsync(Ada, null, AuditLine.ByOperator, None);

        Assert.False(await Retention.RewriteAsync(None));
        Assert.Single(await Tables.RowsAsync(Database, "audit"));
    }
}
