using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Trouble;

/// <summary>
/// The database may not grow any more, as SQLite finds out on a full disk. What was to be saved is not, the person and the operator are told,
/// and once there is room the same thing is done.
/// </summary>
public sealed class DiskFullTests : ChatTest
{
    // Longer than a page: it needs more of them than there are.
    private static readonly string Long = string.Concat(Enumerable.Repeat("Certificates discussed. ", 160)).Trim();

    [Theory]
    [InlineData("type")]
    [InlineData("submit")]
    [InlineData("tap")]
    public async Task An_answer_that_can_not_be_saved_is_told_and_saved_once_there_is_room(string how)
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        await FillAsync();

        await (how switch
        {
            "type" => Alex.SayAsync(Long),
            "submit" => Alex.SubmitAsync("note.next", ("summary", Long)),
            _ => Alex.TapAsync("note.next", ("summary", Long)),
        });

        AssertTold();
        Assert.Equal(before, await DraftAsync() with { Answers = before.Answers, Unaccepted = before.Unaccepted });
        Assert.False((await DraftAsync()).Answers.ContainsKey("summary"));
        await MakeRoomAsync();
        await Alex.AgainAsync();
        Assert.Equal(("next_action", before.Revision + 1), (Alex.PageShown(), (await DraftAsync()).Revision));
        Assert.Equal(Long, (await DraftAsync()).Answers["summary"]);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("submit")]
    [InlineData("tap")]
    public async Task A_note_that_can_not_be_posted_is_told_and_posted_once_once_there_is_room(string how)
    {
        await Alex.WalkToAsync("summary");
        await Alex.SayAsync(Long);
        await Alex.GoOnToAsync("review");
        var before = await DraftAsync();
        await FillAsync();

        await (how switch
        {
            "type" => Alex.SayAsync("post"),
            "submit" => Alex.SubmitAsync("note.post"),
            _ => Alex.TapAsync("note.post"),
        });

        AssertTold();
        Assert.Empty(await NotesAsync());
        Assert.Equal(before.Revision, (await DraftAsync()).Revision);
        await MakeRoomAsync();
        await Alex.AgainAsync();
        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
    }

    [Fact]
    public async Task Many_who_save_at_once_are_all_told_and_all_saved_later()
    {
        var people = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => InstalledAsync($"p{number}")));
        await Task.WhenAll(people.Select(person => person.WalkToAsync("summary")));
        await FillAsync();

        await Task.WhenAll(people.Select(person => person.SayAsync(Long)));
        var saved = (await Task.WhenAll(people.Select((_, number) => DraftAsync($"p{number}")))).Count(draft => draft.Answers.ContainsKey("summary"));
        Assert.Equal(people.Length - saved, people.Count(person => person.Text.Contains("I can't save", StringComparison.Ordinal)));
        Assert.True(saved < people.Length);

        await MakeRoomAsync();
        await Task.WhenAll(people.Select(person => person.AgainAsync()));
        Assert.All(people, person => Assert.Equal("next_action", person.PageShown()));
        Assert.Equal("ok", await Bot.Services.GetRequiredService<IDatabase>().ReadAsync(
            connection => connection.ExecuteScalarAsync<string>("PRAGMA integrity_check"), CancellationToken.None));
    }

    // The changes run on the writer's own connection, and the limit is that connection's. It can't be made less than there is; what is free
    // among that is used up.
    private async Task FillAsync()
    {
        await SqlAsync("CREATE TABLE filler (bytes BLOB); PRAGMA max_page_count = 1");
        while (await HasRoomAsync())
        {
        }
    }

    private async Task<bool> HasRoomAsync()
    {
        try
        {
            await SqlAsync("INSERT INTO filler VALUES (randomblob(4000))");
            return true;
        }
        catch (DatabaseException)
        {
            return false;
        }
    }

    private Task MakeRoomAsync() => SqlAsync("PRAGMA max_page_count = 1000000");

    private void AssertTold() => Told.Database(
        Alex, Bot.Log.Lines, $"The disk that holds the database '{Bot.DatabasePath}' is full. Nothing was written; make room and try again.");
}
