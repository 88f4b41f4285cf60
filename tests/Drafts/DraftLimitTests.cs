using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>Ten drafts a person, as in FTOP.</summary>
public sealed class DraftLimitTests : ChatTest
{
    [Fact]
    public async Task Asking_for_a_new_note_twice_leaves_one_blank_draft()
    {
        await Alex.SayAsync("new note");
        await Alex.SayAsync("new note");

        await DraftAsync();
    }

    [Fact]
    public async Task The_eleventh_draft_asks_which_to_drop_and_begins_after_one_is_deleted()
    {
        await FillAsync();

        await Alex.SayAsync("new note");
        Assert.Contains("as many as FTOP keeps", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(10, (await DraftsAsync()).Length);

        await Alex.TapAsync("note.discard");
        Assert.Contains("Delete this draft?", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(10, (await DraftsAsync()).Length);

        await Alex.TapAsync("note.discard");
        Assert.Equal(9, (await DraftsAsync()).Length);

        await Alex.TapAsync("note.new");
        Assert.Equal("customer", Alex.PageShown());
        Assert.Equal(10, (await DraftsAsync()).Length);
    }

    [Fact]
    public async Task Keeping_a_draft_deletes_nothing_and_goes_on_with_it()
    {
        await Alex.WalkToAsync("summary");
        await Alex.SayAsync("drafts");
        await Alex.TapAsync("note.discard");

        await Alex.TapAsync("note.resume");

        await DraftAsync();
        Assert.Equal("summary", Alex.PageShown());
    }

    [Fact]
    public async Task A_confirmation_for_a_draft_that_has_changed_since_asks_again()
    {
        await Alex.WalkToAsync("summary");
        var page = Alex.Cards[^1];
        await Alex.SayAsync("drafts");
        await Alex.TapAsync("note.discard");
        var confirmation = Alex.Cards[^1];
        await Alex.TapAsync(page, "note.next", ("summary", "Certificates discussed."));

        await Alex.TapAsync(confirmation, "note.discard");

        Assert.Equal("next_action", (await DraftAsync()).Page);
        Assert.Contains("Delete this draft?", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_drafts_with_the_longest_names_still_fit_on_one_card()
    {
        await FillAsync(i => $"{i}{string.Concat(Enumerable.Repeat("客\"", 59))}");

        await Alex.SayAsync("drafts");

        Assert.True(CardBudget.Bytes(Alex.Card) <= CardBudget.Most, $"{CardBudget.Bytes(Alex.Card)} bytes");
    }

    private async Task FillAsync(Func<int, string>? customer = null)
    {
        for (var i = 0; i < 10; i++)
        {
            await Alex.SayAsync("new note");
            await Alex.TapAsync("note.next", ("tenant", customer?.Invoke(i) ?? $"Customer {i}"));
        }

        Assert.Equal(10, (await DraftsAsync()).Length);
    }
}
