using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>Going back, changing, clearing and taking back: the note says what the person sees, and nothing is lost without a word.</summary>
public sealed class EditingTests : ChatTest
{
    [Fact]
    public async Task A_concern_that_was_refused_is_not_left_out_of_the_note_by_going_back()
    {
        await Alex.WalkToAsync("concerns");
        await Alex.TapAsync("note.next");
        await Alex.TapAsync("note.edit concerns");
        await Alex.TapAsync("note.review", ("concern_kind", "first_party"), ("concern_text", "Labels are missing"));
        await Alex.SayAsync("back");
        Assert.Contains("FTC Insight ID", Alex.WordsShown(), StringComparison.Ordinal);

        await Alex.TapAsync("note.post");

        Assert.Equal("review", Alex.PageShown());
        Assert.Empty(await NotesAsync());
    }

    [Theory]
    [InlineData("note.next")]
    [InlineData("note.save_draft")]
    public async Task A_note_type_that_nobody_knows_is_asked_again_whichever_way_one_goes_on(string verb)
    {
        var kim = await InstalledAsync("kim", "FE");
        await kim.SayAsync("new note");
        await kim.SayAsync("Contoso");
        Assert.Equal("note_type", kim.PageShown());
        await kim.TapAsync("note.back", ("note_type", "monthly_status")); // as an older version of the bot may have offered
        await kim.TapAsync(verb);
        await kim.SayAsync("drafts");
        await kim.TapAsync("note.resume");
        await kim.GoOnToAsync("note_type");

        await kim.TapAsync("note.next", ("note_type", "technical_enablement"));

        Assert.Equal("workloads", kim.PageShown());
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_cleared_on_its_card_is_gone_and_asked_for()
    {
        await Alex.WalkToAsync("summary");
        await Alex.TapAsync("note.next", ("summary", "Old words"));
        await Alex.TapAsync("note.back");

        await Alex.TapAsync("note.next", ("summary", ""));

        Assert.Equal("summary", Alex.PageShown());
        Assert.DoesNotContain("Old words", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_concern_taken_out_of_the_middle_leaves_the_others_once()
    {
        await Alex.WalkToAsync("concerns");
        await Alex.TapAsync("concern.add", ("concern_kind", "security"), ("concern_text", "One"));
        await Alex.TapAsync("concern.add", ("concern_kind_2", "business"), ("concern_text_2", "Two"));
        await Alex.TapAsync("note.next", ("concern_kind_3", "funding"), ("concern_text_3", "Three"));
        await Alex.TapAsync("note.edit concerns");
        await Alex.TapAsync("note.review", ("concern_kind_2", ""), ("concern_text_2", ""));
        await Alex.TapAsync("note.edit concerns");
        await Alex.TapAsync("note.review");

        Assert.Contains("One; Three\n", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_cut_to_fit_its_card_and_left_alone_stays_whole()
    {
        var first = new string('a', 595);
        await Alex.WalkToAsync("concerns");
        await Alex.TapAsync("concern.add", ("concern_kind", "security"), ("concern_text", first));
        await Alex.TapAsync("note.next", ("concern_kind_2", "business"), ("concern_text_2", new string('b', 20_000)));
        await Alex.TapAsync("note.next", ("concern_text_2", "Short now"));

        await Alex.TapAsync("note.post");

        Assert.Contains($"CONCERNS: {first}; Short now", Assert.Single(await NotesAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_without_a_customer_is_never_posted()
    {
        await Alex.SayAsync("new note");
        await Alex.SayAsync("start over");
        await Alex.TapAsync("Start over");

        Assert.Equal("customer", Alex.PageShown());
    }

    [Fact]
    public async Task Back_on_the_review_works_after_an_edit_was_left_by_back()
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.edit status");
        await Alex.SayAsync("back");
        Assert.Equal("review", Alex.PageShown());

        await Alex.TapAsync("note.back");

        Assert.Equal("concerns", Alex.PageShown());
    }

    [Fact]
    public async Task The_order_of_typed_workloads_outlives_a_change_on_the_card()
    {
        await Alex.WalkToAsync("workloads");
        await Alex.SayAsync("TEAMS, SPO, EXO");
        await Alex.SayAsync("no");
        await Alex.SayAsync("back");

        await Alex.TapAsync("note.next", ("workloads", "EXO,SPO,TEAMS"), ("covid", "accelerating"));

        await Alex.GoOnToAsync("review");
        Assert.Contains("[TEAMS+SPO+EXO] #covid", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_asked_for_in_the_middle_of_a_note_is_answered_and_the_note_goes_on()
    {
        await Alex.WalkToAsync("summary");
        await Alex.SayAsync("role");
        await Alex.SayAsync("SME");
        Assert.Contains("SME", Alex.WordsShown(), StringComparison.Ordinal);

        await Alex.SayAsync("Certificates discussed.");

        Assert.Equal("next_action", Alex.PageShown());
    }

    [Fact]
    public async Task A_number_typed_out_of_the_blue_changes_no_role()
    {
        await Alex.SayAsync("cancel");

        await Alex.SayAsync("5");

        Assert.DoesNotContain("Architect", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_answers_nothing_is_said_beside_the_input_that_is_asked()
    {
        await Alex.WalkToAsync("concerns");
        await Alex.SayAsync("1st party: labels are missing");

        await Alex.SayAsync("none");

        Assert.Contains("“none”", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_takes_what_stands_preset_on_the_card()
    {
        await Alex.WalkToAsync("workloads");
        await Alex.SayAsync("EXO");

        await Alex.SayAsync("next");

        Assert.Equal("status", Alex.PageShown());
    }

    [Fact]
    public async Task A_form_too_heavy_for_one_card_goes_on_step_by_step_and_says_why()
    {
        await Alex.WalkToAsync("customer");
        await Alex.TapAsync("note.form");

        await Alex.TapAsync(
            "note.review",
            [("tenant", "Contoso"), .. Walk.Inputs("workloads"), ("status", "paused"), ("summary", new string('长', 3500)),
                ("next_action", new string('n', 501)), ("next_action_date", "2020-04-10")]);

        Assert.Equal("next_action", Alex.PageShown());
        Assert.Contains("501", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("step by step", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customers_name_is_one_line()
    {
        await Alex.WalkToAsync("customer");

        await Alex.SayAsync("Contoso\n\u200b Ltd");

        Assert.Contains("Contoso Ltd\n", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kind_of_a_concern_can_be_corrected_while_its_Insight_is_asked()
    {
        await Alex.WalkToAsync("concerns");
        await Alex.SayAsync("1st party: licences are delayed");

        await Alex.SayAsync("business");

        Assert.Equal("review", Alex.PageShown());
        Assert.Contains("licences are delayed\n", Alex.WordsShown(), StringComparison.Ordinal);
    }
}
