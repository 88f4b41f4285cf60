using System.Globalization;
using Dapper;
using NotesBot.Notes.Cadence;
using NotesBot.Operations;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Operations;

public sealed class CopyDatabaseTests : IDisposable
{
    private const string Ada = "contoso/ada";

    private readonly TemporarySqlite file = new();
    private readonly TemporaryPostgres server = new();
    private readonly ManualClock clock = new();
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);

    private static CancellationToken None => CancellationToken.None;

    public void Dispose()
    {
        file.Dispose();
        server.Dispose();
        output.Dispose();
    }

    [Fact]
    public async Task Everything_is_in_the_other_database_as_it_was()
    {
        var draft = Samples.Draft() with { Answers = Samples.Answers(("summary", "Größe \"S\" 已完成 🙂\r\n\t<b>\\")), Activity = null };
        await FillAsync(draft);

        await CopyAsync();

        Assert.Equivalent(
            draft with { Revision = 1 }, await new DraftStore(server.Database).FindAsync(Ada, draft.Id, None), strict: true);
        Assert.Equal("已完成", (await new PersonStore(server.Database, clock).FindAsync(Ada, None))!.TimeZone);
        var agenda = await new AgendaStore(server.Database, clock).FindAsync(Ada, None);
        Assert.Equal(("Fabrikam", clock.GetUtcNow()), (Assert.Single(agenda.Customers).Customer, agenda.NextAt));
        Assert.Matches(@"(?m)^ +1  draft\r?$", output.ToString());
        Assert.Matches(@"(?m)^ +4  rows copied and compared", output.ToString());
    }

    [Fact]
    public async Task Every_table_of_the_bot_is_copied()
    {
        await file.Database.ReadAsync(_ => Task.FromResult(0), None);
        var tables = await TablesAsync(file.Database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        Assert.Equal(tables, await TablesAsync(
            server.Database, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"));

        await CopyAsync();

        Assert.All(tables.Where(table => table != "migration"), table => Assert.Contains($"  {table}", output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_thousand_notes_keep_every_character()
    {
        var random = new Random(7);
        await file.Database.WriteAsync(
            async connection =>
            {
                for (var i = 0; i < 1_000; i++)
                {
                    var note = Samples.NoteOf(Samples.Draft($"n{i}", $"contoso/{i % 10}")) with { Body = Anything(random) };
                    await connection.ExecuteAsync(
                        $"""
                        INSERT INTO note ({NoteRow.Columns})
                        VALUES (@Id, @PersonId, @NoteType, @Customer, @Language, @Body, @Answers, @PostedAt, @CustomerKey)
                        """,
                        NoteRow.Of(note));
                }

                return 0;
            },
            None);
        var before = await BodiesAsync(file.Database);

        await CopyAsync();

        Assert.Equal(before, await BodiesAsync(server.Database));
    }

    [Fact]
    public async Task A_database_that_holds_something_is_not_written_to()
    {
        await FillAsync(Samples.Draft());
        await new PersonStore(server.Database, clock).SaveAsync(new Person { Id = "contoso/bob" }, None);

        var refusal = await Assert.ThrowsAsync<DatabaseException>(CopyAsync);

        Assert.Contains("isn't empty: its table person has rows", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await new DraftStore(server.Database).OpenAsync(Ada, None));
    }

    [Fact]
    public async Task What_did_not_arrive_as_it_was_is_noticed_and_nothing_is_kept()
    {
        await FillAsync(Samples.Draft());
        await server.Database.WriteAsync(
            connection => connection.ExecuteAsync(
                """
                CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.customer := 'Other'; RETURN NEW; END $$;
                CREATE TRIGGER spoil BEFORE INSERT ON draft FOR EACH ROW EXECUTE FUNCTION spoil()
                """),
            None);

        var refusal = await Assert.ThrowsAsync<DatabaseException>(CopyAsync);

        Assert.Contains("doesn't hold what was copied into its table draft", refusal.Message, StringComparison.Ordinal);
        Assert.Null(await new PersonStore(server.Database, clock).FindAsync(Ada, None));
    }

    [Fact]
    public async Task A_file_that_a_bot_has_open_is_left_alone()
    {
        await FillAsync(Samples.Draft());
        await file.Database.ReadAsync(_ => Task.FromResult(0), None);

        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync());

        Assert.Contains("Another program has held the database", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_and_not_made()
    {
        var refusal = await Assert.ThrowsAsync<DatabaseException>(CopyAsync);

        Assert.Contains($"There is no database '{file.Path}'", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(file.Path));
    }

    [Fact]
    public async Task Without_a_target_it_says_which_setting_is_missing()
    {
        await FillAsync(Samples.Draft());

        var refusal = await Assert.ThrowsAsync<DatabaseException>(
            () => CopyDatabase.RunAsync(new DatabaseOptions { Path = file.Path }, "/", output, None));

        Assert.Contains("Database:ConnectionString is missing", refusal.Message, StringComparison.Ordinal);
    }

    private Task CopyAsync()
    {
        file.Close();
        return RunAsync();
    }

    private Task RunAsync() => CopyDatabase.RunAsync(
        new DatabaseOptions { Path = file.Path, ConnectionString = server.ConnectionString }, "/", output, None);

    private async Task FillAsync(Draft draft)
    {
        await new DraftStore(file.Database).SaveAsync(draft, 0, None);
        await new PersonStore(file.Database, clock).SaveAsync(new Person { Id = Ada, TimeZone = "已完成" }, None);
        await new AgendaStore(file.Database, clock).ChangeAsync(
            Ada,
            agenda => agenda.With(new TrackedCustomer(StatusKind.Enterprise, "Fabrikam", new Tracked(new DateOnly(2020, 4, 1), null)))
                with { NextAt = clock.GetUtcNow() },
            None);
    }

    private static Task<List<string>> TablesAsync(IDatabase database, string sql) => database.ReadAsync(
        async connection => (await connection.QueryAsync<string>(sql)).Order(StringComparer.Ordinal).ToList(), None);

    private static Task<List<string>> BodiesAsync(IDatabase database) => database.ReadAsync(
        async connection => (await connection.QueryAsync<string>("SELECT body FROM note ORDER BY id")).ToList(), None);

    private static string Anything(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(0, 200)).Select(_ => char.ConvertFromUtf32(random.Next(5) switch
        {
            0 => random.Next(1, 0x80),
            1 => random.Next(0x80, 0xD800),
            2 => random.Next(0xE000, 0xFFFE),
            _ => random.Next(0x10000, 0x10FFFF),
        })));
}
