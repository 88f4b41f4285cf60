using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Trouble;

/// <summary>
/// The server answers a change as it does when its disk is full: it undoes the change and says so (53100). A trigger says it here, in the
/// middle of the change; the server's disk has room.
/// </summary>
public sealed class DiskFullPostgresTests : ChatTest, IDisposable
{
    private const string Full = "is full. Nothing was written; make room and try again.";

    private readonly TemporaryPostgres database = new();

    private protected override (string Name, string Value)[] Settings => [database.Setting, ("Cadence:TickSeconds", "3600")];

    public void Dispose() => database.Dispose();

    [Theory]
    [InlineData("type")]
    [InlineData("submit")]
    [InlineData("tap")]
    public async Task An_answer_that_can_not_be_saved_is_told_and_saved_once_there_is_room(string how)
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        await FillAsync("draft");

        await (how switch
        {
            "type" => Alex.SayAsync("Certificates discussed."),
            "submit" => Alex.SubmitAsync("note.next", Walk.Inputs("summary")),
            _ => Alex.TapAsync("note.next", Walk.Inputs("summary")),
        });

        Told.Database(Alex, Bot.Log.Lines, Full);
        Assert.Equal(before.Revision, (await DraftAsync()).Revision);
        await MakeRoomAsync("draft");
        await Alex.AgainAsync();
        Assert.Equal(("next_action", before.Revision + 1), (Alex.PageShown(), (await DraftAsync()).Revision));
    }

    [Fact]
    public async Task A_note_that_can_not_be_posted_keeps_its_draft_and_is_posted_once_once_there_is_room()
    {
        await Alex.WalkToAsync("review");
        var before = await DraftAsync();
        await FillAsync("note");

        await Alex.SayAsync("post");

        Told.Database(Alex, Bot.Log.Lines, Full);
        Assert.Empty(await NotesAsync());
        Assert.Equal(before.Revision, (await DraftAsync()).Revision);
        await MakeRoomAsync("note");
        await Alex.AgainAsync();
        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
    }

    private Task FillAsync(string table) => SqlAsync(
        $"""
        CREATE FUNCTION has_no_room() RETURNS trigger LANGUAGE plpgsql
            AS $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END $$;
        CREATE TRIGGER has_no_room AFTER INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION has_no_room();
        """);

    private Task MakeRoomAsync(string table) => SqlAsync($"DROP TRIGGER has_no_room ON {table}");
}
