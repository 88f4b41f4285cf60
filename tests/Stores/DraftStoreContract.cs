using NotesBot.Stores;
using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Stores;

public abstract class DraftStoreContract : StoreContract
{
    private const string Ada = "contoso/ada";
    private const string Bob = "contoso/bob";

    private protected DraftStoreContract(ITestDatabase database)
        : base(database) => Drafts = new DraftStore(Database);

    private DraftStore Drafts { get; }

    [Fact]
    public async Task A_saved_draft_is_found_as_it_was()
    {
        var draft = Samples.Draft() with
        {
            Answers = Samples.Answers(("summary", "Größe \"S\" 已完成 🙂\n<b>"), ("status", "on_track"), ("status_detail", "")),
            Unaccepted = Samples.Answers(("next_action_date", "someday")),
            Rows = 2,
            Review = true,
            Activity = "a1",
            CreatedAt = Samples.Morning,
            UpdatedAt = Samples.Morning.AddMinutes(3),
        };

        var saved = Assert.IsType<SaveOutcome.Saved>(await Drafts.SaveAsync(draft, 0, None));
        var found = await Drafts.FindAsync(Ada, "d1", None);

        Assert.Equal(1, saved.Draft.Revision);
        Assert.Equivalent(saved.Draft, found, strict: true);
        Assert.Equivalent(draft with { Revision = 1 }, found, strict: true);
    }

    [Fact]
    public async Task A_draft_is_found_by_the_activity_that_changed_it_last_and_by_its_person_alone()
    {
        await Drafts.SaveAsync(Samples.Draft() with { Activity = "a1" }, 0, None);
        await Drafts.SaveAsync(Samples.Draft() with { Activity = "a2", State = DraftState.Discarded }, 1, None);

        Assert.Equal("d1", (await Drafts.ChangedByAsync(Ada, "a2", None))!.Id);
        Assert.Null(await Drafts.ChangedByAsync(Ada, "a1", None));
        Assert.Null(await Drafts.ChangedByAsync(Bob, "a2", None));
    }

    [Fact]
    public async Task A_draft_that_was_never_saved_is_not_found() => Assert.Null(await Drafts.FindAsync(Ada, "d1", None));

    [Fact]
    public async Task A_person_never_sees_or_changes_another_persons_draft()
    {
        await Drafts.SaveAsync(Samples.Draft(), 0, None);
        var bobs = Samples.Draft(personId: Bob) with { Customer = "Bob's" };

        Assert.Null(await Drafts.FindAsync(Bob, "d1", None));
        Assert.Empty(await Drafts.OpenAsync(Bob, None));
        Assert.Null(Assert.IsType<SaveOutcome.Conflict>(await Drafts.SaveAsync(bobs, 0, None)).Current);
        Assert.Null(Assert.IsType<SaveOutcome.Conflict>(await Drafts.SaveAsync(bobs, 1, None)).Current);
        Assert.Equal("Fabrikam", (await Drafts.FindAsync(Ada, "d1", None))!.Customer);
    }

    [Fact]
    public async Task Each_save_counts_the_revision_up()
    {
        await Drafts.SaveAsync(Samples.Draft(), 0, None);
        await Drafts.SaveAsync(Samples.Draft() with { Page = "status" }, 1, None);
        await Drafts.SaveAsync(Samples.Draft() with { Page = "summary" }, 2, None);

        var draft = await Drafts.FindAsync(Ada, "d1", None);

        Assert.Equal((3, "summary"), (draft!.Revision, draft.Page));
    }

    [Fact]
    public async Task Of_two_devices_on_one_draft_one_wins_and_the_other_gets_what_it_saved()
    {
        await Drafts.SaveAsync(Samples.Draft(), 0, None);

        var outcomes = await Task.WhenAll(
            Drafts.SaveAsync(Samples.Draft() with { Page = "phone", Activity = "a1" }, 1, None),
            Drafts.SaveAsync(Samples.Draft() with { Page = "desk", Activity = "a2" }, 1, None));

        var winner = Assert.Single(outcomes.OfType<SaveOutcome.Saved>()).Draft;
        var conflict = Assert.Single(outcomes.OfType<SaveOutcome.Conflict>());
        Assert.Equal((winner.Page, 2), (conflict.Current!.Page, conflict.Current.Revision));
        Assert.Equal(winner.Page, (await Drafts.FindAsync(Ada, "d1", None))!.Page);
    }

    [Fact]
    public async Task The_same_activity_again_makes_no_second_draft_and_changes_nothing()
    {
        var draft = Samples.Draft() with { Activity = "a1" };
        await Drafts.SaveAsync(draft, 0, None);

        var again = Assert.IsType<SaveOutcome.Saved>(await Drafts.SaveAsync(draft with { Customer = "Other" }, 0, None));

        Assert.Equal(("Fabrikam", 1), (again.Draft.Customer, again.Draft.Revision));
        Assert.Equal("Fabrikam", Assert.Single(await Drafts.OpenAsync(Ada, None)).Customer);
    }

    [Fact]
    public async Task The_same_activity_again_does_not_save_a_page_twice()
    {
        await Drafts.SaveAsync(Samples.Draft() with { Activity = "a1" }, 0, None);
        var page = Samples.Draft() with { Page = "status", Activity = "a2" };
        await Drafts.SaveAsync(page, 1, None);

        var again = Assert.IsType<SaveOutcome.Saved>(await Drafts.SaveAsync(page, 1, None));

        Assert.Equal(2, again.Draft.Revision);
        Assert.Equal(2, (await Drafts.FindAsync(Ada, "d1", None))!.Revision);
    }

    [Theory]
    [InlineData("a2")]
    [InlineData(null)]
    public async Task Another_activity_with_the_same_id_is_told_what_is_there(string? activity)
    {
        await Drafts.SaveAsync(Samples.Draft() with { Activity = activity is null ? null : "a1" }, 0, None);

        var outcome = await Drafts.SaveAsync(Samples.Draft() with { Activity = activity, Customer = "Other" }, 0, None);

        Assert.Equal("Fabrikam", Assert.IsType<SaveOutcome.Conflict>(outcome).Current!.Customer);
    }

    [Fact]
    public async Task A_change_to_a_draft_that_is_not_there_is_a_conflict_with_nothing() =>
        Assert.Null(Assert.IsType<SaveOutcome.Conflict>(await Drafts.SaveAsync(Samples.Draft(), 4, None)).Current);

    [Fact]
    public async Task The_eleventh_open_draft_is_refused_even_when_all_come_at_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 11).Select(i => Drafts.SaveAsync(Samples.Draft($"d{i}"), 0, None)));

        Assert.Single(outcomes.OfType<SaveOutcome.Full>());
        Assert.Equal(Draft.Most, (await Drafts.OpenAsync(Ada, None)).Length);
        Assert.IsType<SaveOutcome.Saved>(await Drafts.SaveAsync(Samples.Draft("bob", Bob), 0, None));
    }

    [Theory]
    [InlineData(nameof(DraftState.Discarded))]
    [InlineData(nameof(DraftState.Posted))]
    public async Task A_closed_draft_makes_room_and_keeps_no_answers(string end)
    {
        var state = Enum.Parse<DraftState>(end);
        var answered = Samples.Draft("d0") with { Answers = Samples.Answers(("a", "b")), Unaccepted = Samples.Answers(("c", "d")) };
        await Drafts.SaveAsync(answered, 0, None);
        for (var i = 1; i < Draft.Most; i++)
        {
            await Drafts.SaveAsync(Samples.Draft($"d{i}"), 0, None);
        }

        await Drafts.SaveAsync(answered with { State = state }, 1, None);

        var closed = await Drafts.FindAsync(Ada, "d0", None);
        Assert.Equal((state, 2), (closed!.State, closed.Revision));
        Assert.Empty(closed.Answers);
        Assert.Empty(closed.Unaccepted);
        Assert.DoesNotContain(await Drafts.OpenAsync(Ada, None), draft => draft.Id == "d0");
        Assert.IsType<SaveOutcome.Saved>(await Drafts.SaveAsync(Samples.Draft("next"), 0, None));
    }

    [Fact]
    public async Task A_closed_draft_stays_closed()
    {
        await Drafts.SaveAsync(Samples.Draft(), 0, None);
        await Drafts.SaveAsync(Samples.Draft() with { State = DraftState.Discarded }, 1, None);

        var outcome = await Drafts.SaveAsync(Samples.Draft() with { Page = "status" }, 2, None);

        Assert.Equal(DraftState.Discarded, Assert.IsType<SaveOutcome.Conflict>(outcome).Current!.State);
    }

    [Fact]
    public async Task The_draft_changed_last_comes_first()
    {
        await Drafts.SaveAsync(Samples.Draft("old"), 0, None);
        await Drafts.SaveAsync(Samples.Draft("new") with { UpdatedAt = Samples.Morning.AddMinutes(1) }, 0, None);
        await Drafts.SaveAsync(Samples.Draft("old") with { UpdatedAt = Samples.Morning.AddMinutes(2) }, 1, None);

        Assert.Equal(["old", "new"], (await Drafts.OpenAsync(Ada, None)).Select(draft => draft.Id));
    }

    [Fact]
    public async Task Half_a_character_does_not_keep_a_draft_from_being_saved()
    {
        await Drafts.SaveAsync(Samples.Draft() with { Answers = Samples.Answers(("summary", "cut \ud83d")) }, 0, None);

        Assert.Equal("cut \ufffd", (await Drafts.FindAsync(Ada, "d1", None))!.Answers["summary"]);
    }
}

public sealed class DraftStoreOnSqlite() : DraftStoreContract(new TemporarySqlite());

public sealed class DraftStoreOnPostgres() : DraftStoreContract(new TemporaryPostgres());
