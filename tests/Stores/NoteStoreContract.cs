using NotesBot.Stores;
using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Stores;

public abstract class NoteStoreContract : StoreContract
{
    private const string Ada = "contoso/ada";
    private const string Bob = "contoso/bob";

    private protected NoteStoreContract(ITestDatabase database)
        : base(database) => (Notes, Drafts) = (new NoteStore(Database), new DraftStore(Database));

    private NoteStore Notes { get; }

    private DraftStore Drafts { get; }

    [Fact]
    public async Task Posting_keeps_the_note_and_closes_its_draft()
    {
        var draft = await SaveAsync(Samples.Draft() with { Answers = Samples.Answers(("status", "on_track")) });
        var note = Samples.NoteOf(draft);

        Assert.IsType<PostOutcome.Posted>(await Notes.PostAsync(note, draft, 1, None));

        var closed = await Drafts.FindAsync(Ada, "d1", None);
        Assert.Equal((DraftState.Posted, 2), (closed!.State, closed.Revision));
        Assert.Empty(closed.Answers);
        Assert.Equivalent(note, await Notes.FindAsync(Ada, "d1", None), strict: true);
    }

    [Fact]
    public async Task Posting_twice_makes_one_note_and_gives_the_first_back()
    {
        var draft = await SaveAsync(Samples.Draft());

        var outcomes = await Task.WhenAll(
            Notes.PostAsync(Samples.NoteOf(draft) with { Body = "one" }, draft, 1, None),
            Notes.PostAsync(Samples.NoteOf(draft) with { Body = "two" }, draft, 1, None));

        var posted = Assert.Single(outcomes.OfType<PostOutcome.Posted>());
        var already = Assert.Single(outcomes.OfType<PostOutcome.AlreadyPosted>());
        Assert.Equal(posted.Note.Body, already.Note.Body);
        Assert.Equal(posted.Note.Body, Assert.Single(await Notes.NewestAsync(Ada, 5, None)).Body);
        Assert.Equal(2, (await Drafts.FindAsync(Ada, "d1", None))!.Revision);
    }

    [Fact]
    public async Task A_draft_that_changed_meanwhile_is_not_posted()
    {
        var draft = await SaveAsync(Samples.Draft());
        await Drafts.SaveAsync(draft with { Customer = "Northwind" }, 1, None);

        var outcome = await Notes.PostAsync(Samples.NoteOf(draft), draft, 1, None);

        Assert.Equal("Northwind", Assert.IsType<PostOutcome.Conflict>(outcome).Current!.Customer);
        Assert.Null(await Notes.FindAsync(Ada, "d1", None));
        Assert.Equal(DraftState.Open, (await Drafts.FindAsync(Ada, "d1", None))!.State);
    }

    [Fact]
    public async Task A_discarded_draft_is_not_posted()
    {
        var draft = await SaveAsync(Samples.Draft());
        await Drafts.SaveAsync(draft with { State = DraftState.Discarded }, 1, None);

        var outcome = await Notes.PostAsync(Samples.NoteOf(draft), draft, 2, None);

        Assert.Equal(DraftState.Discarded, Assert.IsType<PostOutcome.Conflict>(outcome).Current!.State);
        Assert.Empty(await Notes.NewestAsync(Ada, 5, None));
    }

    [Fact]
    public async Task A_person_never_sees_or_posts_another_persons_note()
    {
        var draft = await SaveAsync(Samples.Draft());
        var bobs = draft with { PersonId = Bob };

        Assert.Null(Assert.IsType<PostOutcome.Conflict>(await Notes.PostAsync(Samples.NoteOf(bobs), bobs, 1, None)).Current);
        await Notes.PostAsync(Samples.NoteOf(draft), draft, 1, None);

        Assert.Null(await Notes.FindAsync(Bob, "d1", None));
        Assert.Empty(await Notes.NewestAsync(Bob, 5, None));
        Assert.Null(Assert.IsType<PostOutcome.Conflict>(await Notes.PostAsync(Samples.NoteOf(bobs), bobs, 1, None)).Current);
    }

    [Fact]
    public async Task The_newest_notes_come_first_and_no_more_than_asked_for()
    {
        foreach (var hour in new[] { 2, 1, 3 })
        {
            var draft = await SaveAsync(Samples.Draft($"d{hour}"));
            await Notes.PostAsync(Samples.NoteOf(draft) with { PostedAt = Samples.Morning.AddHours(hour) }, draft, 1, None);
        }

        Assert.Equal(["d3", "d2"], (await Notes.NewestAsync(Ada, 2, None)).Select(note => note.Id));
    }

    [Fact]
    public async Task A_note_that_is_not_its_drafts_is_a_defect()
    {
        var draft = await SaveAsync(Samples.Draft());

        await Assert.ThrowsAsync<ArgumentException>(() => Notes.PostAsync(Samples.NoteOf(draft) with { Id = "other" }, draft, 1, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Notes.PostAsync(Samples.NoteOf(draft) with { PersonId = Bob }, draft, 1, None));
    }

    private async Task<Draft> SaveAsync(Draft draft) =>
        Assert.IsType<SaveOutcome.Saved>(await Drafts.SaveAsync(draft, 0, None)).Draft;
}

public sealed class NoteStoreOnSqlite() : NoteStoreContract(new TemporarySqlite());

public sealed class NoteStoreOnPostgres() : NoteStoreContract(new TemporaryPostgres());
