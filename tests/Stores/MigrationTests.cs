using Microsoft.Data.Sqlite;
using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Tests.Stores;

/// <summary>A file of the first version, with people, notes and customers in it, goes on in this one.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly TemporarySqlite file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_person_keeps_the_role_and_the_settings()
    {
        FirstVersion("INSERT INTO person VALUES ('contoso/ada', 'FE', 'form', 'zh', 'de', 'Europe/Berlin', 1, 0), ('contoso/bob', NULL, 'steps', NULL, NULL, NULL, 0, 0)");

        var people = new PersonStore(file.Database, TimeProvider.System);

        var ada = await people.FindAsync("contoso/ada", CancellationToken.None);
        Assert.Equal<string>(["FE"], ada!.Roles);
        Assert.Equal((EntryMode.Form, "zh", "de", "Europe/Berlin", true), (ada.Mode, ada.Language, ada.NoteLanguage, ada.TimeZone, ada.Welcomed));
        Assert.Empty((await people.FindAsync("contoso/bob", CancellationToken.None))!.Roles);
    }

    [Theory]
    [InlineData("Contoso", "CONTOSO")]
    [InlineData("Contoso (Europe)", " contoso (europe) ")]
    [InlineData("客户", "客户")]
    public async Task A_note_is_found_by_its_customer(string customer, string asked) => Assert.Equal("n1", Assert.Single(await AboutAsync(customer, asked)).Id);

    [Theory]
    [InlineData("Söhne & Co", "Söhne & Co")]
    [InlineData("Électricité", "électricité")]
    public async Task A_note_is_found_by_its_customer_with_any_letters(string customer, string asked) =>
        Assert.Equal("n1", Assert.Single(await AboutAsync(customer, asked)).Id);

    [Fact]
    public async Task A_customer_is_offered_and_can_be_remembered_more_about()
    {
        FirstVersion("INSERT INTO customer VALUES ('contoso/ada', 'CONTOSO', 'Contoso', 5)");
        var customers = new CustomerStore(file.Database, TimeProvider.System);

        Assert.Equal<string>(["Contoso"], await customers.RecentAsync("contoso/ada", 4, CancellationToken.None));
        Assert.Empty(await customers.FactsAsync("contoso/ada", "contoso", CancellationToken.None));
        await customers.KeepAsync("contoso/ada", "Contoso", new Dictionary<string, string> { ["assigned"] = "true" }, CancellationToken.None);
        Assert.Equal("true", (await customers.FactsAsync("contoso/ada", "contoso", CancellationToken.None))["assigned"]);
    }

    [Fact]
    public async Task A_draft_is_open_still_with_its_answers()
    {
        FirstVersion("""
            INSERT INTO draft VALUES ('d1', 'contoso/ada', 'technical_enablement', 'Contoso', 'status', '{"tenant":"Contoso","workloads":"EXO"}', '{}', 1, 0, 3, 'open', NULL, 0, 0)
            """);

        var draft = await new DraftStore(file.Database).FindAsync("contoso/ada", "d1", CancellationToken.None);

        Assert.Equal(("Contoso", "status", 3, "EXO"), (draft!.Customer, draft.Page, draft.Revision, draft.Answers["workloads"]));
    }

    private async Task<IEnumerable<Note>> AboutAsync(string customer, string asked)
    {
        FirstVersion($$"""INSERT INTO note VALUES ('n1', 'contoso/ada', 'enterprise_status', '{{customer}}', 'en', 'Body', '{"overview":"x"}', 5)""");
        return await new NoteStore(file.Database).AboutAsync("contoso/ada", "enterprise_status", asked, 5, CancellationToken.None);
    }

    private void FirstVersion(string rows)
    {
        SqliteLibrary.Bind();
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        Run(connection, "CREATE TABLE migration (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)");
        Run(connection, Migrations.All[0].Sql);
        Run(connection, $"INSERT INTO migration VALUES (1, '{Migrations.All[0].Name}', 0)");
        Run(connection, rows);
    }

    // What stands here is the test's own.
    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
