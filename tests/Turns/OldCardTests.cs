using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>Cards stay on the screen: an old one, another device's and another person's change nothing.</summary>
public sealed class OldCardTests : ChatTest
{
    [Fact]
    public async Task The_slower_of_two_devices_is_told_and_sees_what_it_typed()
    {
        await Alex.WalkToAsync("summary");
        var onThePhone = Alex.Cards[^1];
        await Alex.TapAsync("note.next", ("summary", "Typed at the desk."));
        var before = await DraftAsync();

        await Alex.TapAsync(onThePhone, "note.next", ("summary", "Typed on the phone."));

        Assert.Equal(before.Revision, (await DraftAsync()).Revision);
        Assert.Equal("next_action", Alex.PageShown());
        Assert.Contains("older one", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("Typed on the phone.", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note.next")]
    [InlineData("note.back")]
    [InlineData("note.save_draft")]
    public async Task No_action_of_an_old_card_changes_the_draft(string verb)
    {
        await Alex.WalkToAsync("status");
        var old = Alex.Cards[^1];
        await Alex.GoOnToAsync("next_action");
        var before = await DraftAsync();

        await Alex.TapAsync(old, verb, ("status", "paused"));

        var after = await DraftAsync();
        Assert.Equal((before.Revision, before.Page, "on_track"), (after.Revision, after.Page, after.Answers["status"]));
        Assert.Equal("next_action", Alex.PageShown());
    }

    [Theory]
    [InlineData("note.next")]
    [InlineData("note.back")]
    [InlineData("note.save_draft")]
    public async Task A_card_of_a_posted_note_says_that_it_is_posted(string verb)
    {
        await Alex.WalkToAsync("concerns");
        var old = Alex.Cards[^1];
        await Alex.GoOnToAsync("review");
        await Alex.TapAsync("note.post");

        await Alex.TapAsync(old, verb, ("concern_text", "Too late"));

        Assert.Contains("posted already", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task A_review_tapped_again_after_the_post_posts_nothing()
    {
        await Alex.WalkToAsync("review");
        var review = Alex.Cards[^1];
        await Alex.TapAsync("note.post");

        await Alex.TapAsync(review, "note.post");

        Assert.Contains("posted already", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
    }

    [Fact]
    public async Task A_card_of_a_deleted_draft_says_so_and_brings_nothing_back()
    {
        await Alex.WalkToAsync("review");
        var review = Alex.Cards[^1];
        await Alex.TapAsync("note.discard");
        await Alex.TapAsync("note.discard");

        await Alex.TapAsync(review, "note.post");

        Assert.Contains("deleted", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Empty(await NotesAsync());
        Assert.Empty(await DraftsAsync());
    }

    [Theory]
    [InlineData("note.next")]
    [InlineData("note.post")]
    [InlineData("note.resume")]
    [InlineData("note.discard")]
    [InlineData("note.start_over")]
    [InlineData("note.edit")]
    public async Task Another_persons_draft_is_neither_shown_nor_changed(string verb)
    {
        await Alex.WalkToAsync("review");
        var before = await DraftAsync();
        var kim = await InstalledAsync("kim");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var forged = wire.Tap(Alex.Cards[^1], "note.post");
        var action = forged["value"]!["action"]!;
        (action["verb"], action["data"]!["confirmed"]) = (verb, "true");

        await kim.DeliverAsync(forged);

        var after = await DraftAsync();
        Assert.Equal((before.Revision, before.Page), (after.Revision, after.Page));
        Assert.Empty(await NotesAsync());
        Assert.Empty(await NotesAsync("kim"));
        var shown = $"{kim.Answer?.ToJsonString()}{string.Concat(kim.Messages.Select(m => m.ToJsonString()))}";
        Assert.Contains("deleted, or is not yours", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Certificates", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_persons_posted_note_is_not_shown()
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.post");
        var kim = await InstalledAsync("kim");

        await kim.TapAsync(Alex.Cards[^1], "note.show");

        Assert.Empty(kim.Messages);
        Assert.DoesNotContain("Certificates", kim.Answer!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_card_of_another_note_does_not_take_the_person_out_of_this_one()
    {
        await Alex.WalkToAsync("review");
        var posted = Alex.Cards[^1];
        await Alex.TapAsync("note.post");
        await Alex.WalkToAsync("summary");

        await Alex.TapAsync(posted, "note.post");
        await Alex.SayAsync("Certificates discussed again.");

        Assert.Equal("Certificates discussed again.", (await DraftAsync()).Answers.GetValueOrDefault("summary"));
    }
}
