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

    [Theory]
    [InlineData("certificates", "d1")]
    [InlineData("CERTIF", "d1")]
    [InlineData("next certificates", "d1")]
    [InlineData("contoso certificates", "d1")]
    [InlineData("  certificates \t contoso\u3000", "d1")]
    [InlineData("MÜLLER", "d2")]
    [InlineData("müller", "d2")]
    [InlineData("überprüft", "d2")]
    [InlineData("ÜBERPRÜFT", "d2")]
    [InlineData("muller", "")]
    [InlineData("证书", "d3")]
    [InlineData("书已", "d3")]
    [InlineData("50%", "d4")]
    [InlineData("%", "d4")]
    [InlineData("a_b", "d4")]
    [InlineData("_", "d4")]
    [InlineData("5%", "")]
    [InlineData("certificates nowhere", "")]
    [InlineData("certificates 证书", "")]
    [InlineData("\"certificates\"", "")]
    [InlineData("status", "d4 d3 d2 d1")]
    [InlineData("", "d4 d3 d2 d1")]
    [InlineData(" ", "d4 d3 d2 d1")]
    public async Task A_search_finds_the_notes_that_have_all_the_words(string words, string found)
    {
        await PostAsync("d1", "Contoso", "STATUS: On track\r\nSUMMARY: Certificates discussed.\r\nNEXT ACTION: none");
        await PostAsync("d2", "Müller AG", "Status: überprüft");
        await PostAsync("d3", "中国石化", "Status: 概要: 证书已完成 🙂");
        await PostAsync("d4", "Fabrikam", "Status: 50% of a_b done, 5 days left");

        Assert.Equal(found, string.Join(' ', (await Notes.SearchAsync(Ada, words, 10, None)).Select(note => note.Id)));
    }

    [Fact]
    public async Task A_search_finds_no_more_than_asked_for_the_newest_first_and_whole()
    {
        foreach (var hour in new[] { 2, 1, 4, 3 })
        {
            await PostAsync($"d{hour}", hour == 4 ? "Northwind" : "Contoso", "About certificates", Samples.Morning.AddHours(hour));
        }

        var found = await Notes.SearchAsync(Ada, "contoso", 2, None);

        Assert.Equal(["d3", "d2"], found.Select(note => note.Id));
        Assert.Equivalent(await Notes.FindAsync(Ada, "d3", None), found[0], strict: true);
        Assert.Empty(await Notes.SearchAsync(Ada, "contoso", 0, None));
    }

    [Fact]
    public async Task A_search_never_finds_another_persons_notes()
    {
        await PostAsync("d1", "Contoso", "Certificates");
        await PostAsync("d2", "Contoso", "Certificates", personId: Bob);

        Assert.Equal(["d1"], (await Notes.SearchAsync(Ada, "certificates", 10, None)).Select(note => note.Id));
        Assert.Empty(await Notes.SearchAsync("contoso/adam", "certificates", 10, None));
        Assert.Empty(await Notes.SearchAsync("%", "", 10, None));
    }

    private async Task<Draft> SaveAsync(Draft draft) =>
        Assert.IsType<SaveOutcome.Saved>(await Drafts.SaveAsync(draft, 0, None)).Draft;

    private async Task PostAsync(string id, string customer, string body, DateTimeOffset? at = null, string personId = Ada)
    {
        var draft = await SaveAsync(Samples.Draft(id, personId) with { Customer = customer });
        var note = Samples.NoteOf(draft) with { Body = body, PostedAt = at ?? Samples.Morning };
        Assert.IsType<PostOutcome.Posted>(await Notes.PostAsync(note, draft, 1, None));
    }
}

public sealed class NoteStoreOnSqlite() : NoteStoreContract(new TemporarySqlite());

public sealed class NoteStoreOnPostgres() : NoteStoreContract(new TemporaryPostgres());
