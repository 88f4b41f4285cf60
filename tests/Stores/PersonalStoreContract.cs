using System.Text;
using NotesBot.OwnData;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Stores;

public abstract class PersonalStoreContract : StoreContract
{
    private const string Ada = "contoso/ada";
    private const string Bob = "contoso/bob";

    private protected PersonalStoreContract(ITestDatabase database)
        : base(database) => Own = new PersonalStore(Database, Clock);

    private PersonalStore Own { get; }

    [Fact]
    public async Task Every_row_of_the_person_is_deleted_and_no_other_persons_is_touched()
    {
        await FillAsync(Ada, Bob);
        await Own.DeleteAsync(Ada, null, AuditLine.ByOperator, None);
        var left = await AllRowsAsync();

        Assert.DoesNotContain(left, row => row.Contains(Ada, StringComparison.Ordinal));
        Assert.Equal(PersonalTables.All.Length, left.Count(row => row.Contains(Bob, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_left_of_others_is_as_it_was_byte_for_byte()
    {
        await FillAsync(Bob);
        var before = await AllRowsAsync();
        await FillAsync(Ada);

        await Own.DeleteAsync(Ada, null, AuditLine.ByThemselves, None);

        Assert.Equal(before, (await AllRowsAsync()).Where(row => !row.Contains(AuditLine.DataDeleted, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_line_says_that_it_was_deleted_under_a_hash_of_who_it_was()
    {
        await FillAsync(Ada);

        await Own.DeleteAsync(Ada, null, AuditLine.ByThemselves, None);

        var line = Assert.Single(await Tables.RowsAsync(Database, "audit"));
        Assert.Contains("|person_id=sha256:8a75b619fca06a41d9fc13be2a8af2849f55094680a53cd1b80c3a63a6468051|", line, StringComparison.Ordinal);
        Assert.EndsWith("|what=data_deleted|subject=|detail=by_themselves", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_column_is_in_the_export_but_those_that_are_the_bots_own_affair()
    {
        await FillAsync(Ada, Bob);

        var file = Encoding.UTF8.GetString(ExportFile.Write(await Own.ReadAsync(Ada, None), Clock.Now));

        foreach (var table in PersonalTables.All)
        {
            foreach (var (column, _) in (await Tables.ColumnsAsync(Database, table.Name)).Where(column => column.IsText && column.Name != table.Owner))
            {
                Assert.Equal(!table.Inner.Contains(column), file.Contains(Tables.MarkerOf(table, column, Ada), StringComparison.Ordinal));
            }
        }

        Assert.DoesNotContain(Bob, file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_that_the_list_names_are_there()
    {
        foreach (var table in PersonalTables.All)
        {
            var columns = (await Tables.ColumnsAsync(Database, table.Name)).Select(column => column.Name).ToList();
            Assert.All(table.Inner.Add(table.Owner), named => Assert.Contains(named, columns));
        }
    }

    [Fact]
    public async Task A_table_that_is_said_to_hold_nothing_of_people_names_nobody()
    {
        foreach (var table in PersonalTables.Others)
        {
            Assert.DoesNotContain(await Tables.ColumnsAsync(Database, table), column => column.Name.Contains("person", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("person")]
    [InlineData("draft")]
    [InlineData("note")]
    [InlineData("customer")]
    [InlineData("tracked_customer")]
    public async Task Nothing_is_deleted_once_something_was_told_after_the_person_agreed(string table)
    {
        await FillAsync(Ada);
        var agreed = (await Own.ReadAsync(Ada, None)).Code;
        await ChangeAsync(table);
        var before = await AllRowsAsync();

        var (data, isDeleted) = await Own.DeleteAsync(Ada, agreed, AuditLine.ByThemselves, None);

        Assert.False(isDeleted);
        Assert.NotEqual(agreed, data.Code);
        Assert.Equal(before, await AllRowsAsync());
        Assert.True((await Own.DeleteAsync(Ada, data.Code, AuditLine.ByThemselves, None)).IsDeleted);
    }

    [Fact]
    public async Task What_the_bot_does_by_itself_does_not_make_it_ask_again()
    {
        await FillAsync(Ada);
        var agreed = (await Own.ReadAsync(Ada, None)).Code;
        await new AuditStore(Database, Clock).ExportedAsync(Ada, None);
        await ChangeAsync("agenda");

        Assert.True((await Own.DeleteAsync(Ada, agreed, AuditLine.ByThemselves, None)).IsDeleted);
    }

    [Fact]
    public async Task A_second_deletion_finds_nothing_and_leaves_no_second_line()
    {
        await FillAsync(Ada);
        await Own.DeleteAsync(Ada, null, AuditLine.ByThemselves, None);

        var (data, isDeleted) = await Own.DeleteAsync(Ada, "the code of then", AuditLine.ByThemselves, None);

        Assert.True(data.IsEmpty && isDeleted);
        Assert.Single(await Tables.RowsAsync(Database, "audit"));
    }

    [Fact]
    public async Task Of_two_that_delete_at_once_one_finds_nothing()
    {
        await FillAsync(Ada);
        var code = (await Own.ReadAsync(Ada, None)).Code;

        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Own.DeleteAsync(Ada, code, AuditLine.ByThemselves, None))));

        Assert.Single(both, one => !one.Data.IsEmpty);
        Assert.Single(await Tables.RowsAsync(Database, "audit"));
    }

    // Of a row that is there, or of one more.
    private Task<int> ChangeAsync(string table) => Database.WriteAsync(
        connection => Dapper.SqlMapper.ExecuteAsync(connection, table switch
        {
            "person" => "UPDATE person SET language = 'zh' WHERE id = 'contoso/ada'",
            "draft" => "UPDATE draft SET answers = '{}' WHERE person_id = 'contoso/ada'",
            "note" => "INSERT INTO note SELECT 'n2', person_id, note_type, customer, language, body, answers, posted_at, customer_key FROM note WHERE person_id = 'contoso/ada'",
            "customer" => "UPDATE customer SET facts = '{\"assigned\":\"true\"}' WHERE person_id = 'contoso/ada'",
            "agenda" => "UPDATE agenda SET next_at = 7 WHERE person_id = 'contoso/ada'",
            _ => "UPDATE tracked_customer SET last_update = '2026-03-01' WHERE person_id = 'contoso/ada'",
        }),
        None);

    private async Task FillAsync(params string[] people)
    {
        foreach (var person in people)
        {
            foreach (var table in PersonalTables.All)
            {
                await Tables.FillAsync(Database, table, person);
            }
        }
    }

    private async Task<IReadOnlyList<string>> AllRowsAsync()
    {
        var rows = new List<string>();
        foreach (var table in PersonalTables.All.Select(table => table.Name).Concat(PersonalTables.Others))
        {
            rows.AddRange((await Tables.RowsAsync(Database, table)).Select(row => $"{table}: {row}"));
        }

        return rows;
    }
}

public sealed class PersonalStoreOnSqlite() : PersonalStoreContract(new TemporarySqlite())
{
    /// <summary>A table that is in neither list is one that nobody thought about.</summary>
    [Fact]
    public async Task Every_table_is_known_to_hold_something_of_people_or_nothing()
    {
        var tables = await Database.ReadAsync(
            connection => Dapper.SqlMapper.QueryAsync<string>(
                connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"),
            None);

        Assert.Equal(tables, PersonalTables.All.Select(table => table.Name).Concat(PersonalTables.Others).Order(StringComparer.Ordinal));
    }
}

public sealed class PersonalStoreOnPostgres() : PersonalStoreContract(new TemporaryPostgres());
