using System.Diagnostics;
using System.Globalization;
using NotesBot.Operations;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Operations;

public abstract class DeletePersonContract : StoreContract
{
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);

    private protected DeletePersonContract(ITestDatabase database)
        : base(database)
    {
    }

    [Fact]
    public async Task Everything_of_the_person_is_deleted_and_counted()
    {
        foreach (var table in PersonalTables.All)
        {
            await Tables.FillAsync(Database, table, "contoso/ada");
            await Tables.FillAsync(Database, table, "contoso/bob");
        }

        await DeletePerson.RunAsync("contoso/ada", Database, output, None);

        Assert.Matches(@"(?m)^ +1  note\r?$", output.ToString());
        Assert.Matches($@"(?m)^ +{PersonalTables.All.Length}  rows deleted\.\r?$", output.ToString());
        Assert.Contains("contoso/bob", Assert.Single(await Tables.RowsAsync(Database, "person")), StringComparison.Ordinal);
        Assert.Contains(await Tables.RowsAsync(Database, "audit"), row => row.EndsWith("detail=by_operator", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_somebody_unknown_nothing_is_deleted()
    {
        await DeletePerson.RunAsync("contoso/eve", Database, output, None);

        Assert.Contains("  0  rows deleted.", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(await Tables.RowsAsync(Database, "audit"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ada")]
    [InlineData("contoso/")]
    [InlineData("/ada")]
    [InlineData("contoso/ada/more")]
    public async Task What_is_no_person_is_told(string? person)
    {
        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => DeletePerson.RunAsync(person, Database, output, None));
        Assert.Contains("delete-person <tenant id>/<object id", refusal.Message, StringComparison.Ordinal);
    }
}

public sealed class DeletePersonOnSqlite() : DeletePersonContract(new TemporarySqlite())
{
    [Fact]
    public async Task The_program_does_it_and_ends()
    {
        using var file = new TemporarySqlite();
        await Tables.FillAsync(file.Database, PersonalTables.All[0], "contoso/ada");
        file.Close();

        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = SourceTree.Folder("bot"), RedirectStandardOutput = true };
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "NotesBot.dll"), "--environment", "Development", "delete-person", "contoso/ada",
            "--Database:Path", file.Path,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var program = Process.Start(start)!;
        var said = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal((0, true), (program.ExitCode, said.Contains("1  rows deleted.", StringComparison.Ordinal)));
        Assert.Empty(await Tables.RowsAsync(file.Database, "person"));
    }
}

public sealed class DeletePersonOnPostgres() : DeletePersonContract(new TemporaryPostgres());
