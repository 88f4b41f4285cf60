using Dapper;
using Microsoft.Data.Sqlite;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>What is deleted is gone from the bytes of the files, not only from the answers to queries.</summary>
public sealed class SqliteScrubTests : IDisposable
{
    private const string Word = "Xylothurian";
    private const string Ada = "contoso/ada";

    private readonly TemporarySqlite file = new();
    private readonly ManualClock clock = new();

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_word_of_a_person_is_in_no_byte_of_the_files_once_their_data_is_deleted()
    {
        await WriteAsync(400);
        Assert.True(await CountAsync() > 1000);

        var own = new PersonalStore(file.Database, clock);
        await own.DeleteAsync(Ada, null, AuditLine.ByThemselves, None);
        await own.ScrubAsync(None);

        Assert.Equal(0, await CountAsync());
        Assert.Equal(400, await file.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM note"), None));
    }

    [Fact]
    public async Task Made_anew_the_file_holds_nothing_of_what_another_program_deleted_carelessly()
    {
        await WriteAsync(20);
        await file.Database.ScrubAsync(None);
        using (var careless = new SqliteConnection($"Data Source={file.Path};Pooling=False"))
        {
            careless.Open();
            careless.Execute("PRAGMA secure_delete = OFF; DELETE FROM draft; DELETE FROM note; DELETE FROM customer");
        }

        await file.Database.ScrubAsync(None);
        Assert.NotEqual(0, await CountAsync());

        Assert.True(await file.Database.RewriteAsync(None));

        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Others_read_and_write_while_the_files_are_scrubbed()
    {
        await WriteAsync(50);
        var notes = new NoteStore(file.Database);
        var drafts = new DraftStore(file.Database);

        var work = Enumerable.Range(0, 40).Select(Task (number) => (number % 4) switch
        {
            0 => file.Database.ScrubAsync(None),
            1 => file.Database.RewriteAsync(None),
            2 => notes.NewestAsync(Ada, 10, None),
            _ => drafts.SaveAsync(Samples.Draft($"new{number}", $"contoso/{number}"), 0, None),
        });
        await Task.WhenAll(work);

        Assert.Equal(10, await file.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM draft WHERE id LIKE 'new%'"), None));
    }

    [Fact]
    public async Task What_can_not_be_done_is_told_and_the_writer_goes_on()
    {
        await WriteAsync(1);
        await Assert.ThrowsAsync<SqliteException>(() => file.Database.WriteAsync(c => c.ExecuteAsync("VACUUM"), None));

        await file.Database.ScrubAsync(None);

        Assert.True(await file.Database.RewriteAsync(None));
    }

    // Drafts that grow and are posted, of Ada and of somebody else in turns, as the pages of a file are really filled.
    private async Task WriteAsync(int count)
    {
        var random = new Random(count);
        var (drafts, notes, customers) = (new DraftStore(file.Database), new NoteStore(file.Database), new CustomerStore(file.Database, clock));
        for (var number = 0; number < 2 * count; number++)
        {
            var (person, word) = number % 2 == 0 ? (Ada, Word) : ("contoso/bob", "Ordinary");
            var id = Convert.ToHexStringLower(BitConverter.GetBytes(random.NextInt64()));
            var draft = Samples.Draft(id, person) with { Customer = $"{word}{number}" };
            await customers.UseAsync(person, draft.Customer, None);
            for (var revision = 0; revision < 3; revision++)
            {
                var text = string.Join(' ', Enumerable.Repeat(word, random.Next(1, 60)));
                draft = draft with { Answers = draft.Answers.SetItem($"q{revision}", text) };
                await drafts.SaveAsync(draft, revision, None);
            }

            var note = Samples.NoteOf(draft) with { Body = string.Concat(draft.Answers.Values), Answers = draft.Answers, Customer = draft.Customer };
            await notes.PostAsync(note, draft, 3, None);
        }
    }

    private Task<int> CountAsync() => SqliteBytes.CountAsync(file.Path, Word);
}
