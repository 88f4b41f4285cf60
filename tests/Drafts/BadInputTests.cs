using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>What can't be taken is named beside its input, and what was entered stays.</summary>
public sealed class BadInputTests : ChatTest
{
    public static TheoryData<string, string, string, string> Bad => new()
    {
        { "customer", "tenant", "", "Please give the customer's name" },
        { "customer", "tenant", new string('c', 121), "121" },
        { "workloads", "workloads", "", "" },
        { "workloads", "workloads", "EXO,FOO", "FOO" },
        { "status", "status", "", "" },
        { "status", "status", "fine", "fine" },
        { "summary", "summary", "", "" },
        { "next_action", "next_action", new string('x', 501), "501" },
        { "next_action", "next_action_date", "the day after never", "the day after never" },
        { "next_action", "next_action_date", "2020-02-30", "2020-02-30" },
        { "concerns", "insight_id", "29x5", "29x5" },
        { "concerns", "concern_kind", "astral", "astral" },
    };

    public static TheoryData<string, string, string> BadWords => new()
    {
        { "customer", new string('c', 121), "121" },
        { "workloads", "EXO, FOO", "FOO" },
        { "status", "fine", "fine" },
        { "next_action", new string('x', 501), "501" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_a_tap_brings_and_cannot_be_taken_stays_on_the_card(string page, string input, string value, string named)
    {
        await Alex.WalkToAsync(page);

        await Alex.TapAsync("note.next", [.. Walk.Inputs(page).Where(i => i.Id != input), (input, value)]);

        StillOn(page, input, value, named);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_a_Submit_brings_and_cannot_be_taken_stays_on_the_card(string page, string input, string value, string named)
    {
        await Alex.WalkToAsync(page);

        await Alex.SubmitAsync("note.next", [.. Walk.Inputs(page).Where(i => i.Id != input), (input, value)]);

        StillOn(page, input, value, named);
    }

    [Theory]
    [MemberData(nameof(BadWords))]
    public async Task What_is_typed_and_cannot_be_taken_is_named(string page, string sentence, string named)
    {
        await Alex.WalkToAsync(page);

        await Alex.SayAsync(sentence);

        Assert.Equal(page, Alex.PageShown());
        Assert.Contains(named, Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the day after never")]
    [InlineData("30 February 2020")]
    [InlineData("99/99/9999")]
    public async Task A_typed_date_that_cannot_be_read_is_named_and_asked_again(string sentence)
    {
        await Alex.WalkToAsync("next_action");
        await Alex.SayAsync("Obtain certificates");

        await Alex.SayAsync(sentence);

        Assert.Equal("next_action", Alex.PageShown());
        Assert.Contains(sentence, Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.SayAsync("next Friday");
        Assert.Equal("2020-04-10", (await DraftAsync()).Answers["next_action_date"]);
    }

    [Fact]
    public async Task A_typed_Insight_ID_with_letters_is_named_and_asked_again()
    {
        await Alex.WalkToAsync("concerns");
        await Alex.SayAsync("1st party software: a feature is missing");

        await Alex.SayAsync("29x5");
        Assert.Contains("29x5", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.SayAsync("2925");
        await Alex.SayAsync("next");

        Assert.Equal("2925", (await DraftAsync()).Answers["insight_id"]);
    }

    [Fact]
    public async Task Five_hundred_characters_are_taken()
    {
        await Alex.WalkToAsync("next_action");

        await Alex.TapAsync("note.next", ("next_action", new string('x', 500)), ("next_action_date", "2020-04-10"));

        Assert.Equal("concerns", Alex.PageShown());
    }

    [Fact]
    public async Task Every_missing_answer_of_the_form_is_named()
    {
        await Alex.SayAsync("new note");
        await Alex.TapAsync("note.form");

        await Alex.TapAsync("note.review");

        Assert.Equal("form", Alex.PageShown());
        foreach (var input in new[] { "tenant", "workloads", "status", "summary", "next_action", "next_action_date" })
        {
            Assert.Contains("\n! ", AfterInput(input), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("type")]
    public async Task A_past_date_is_asked_about_on_the_review_and_can_be_posted(string how)
    {
        await Alex.WalkToAsync("next_action");
        if (how == "tap")
        {
            await Alex.TapAsync("note.next", ("next_action", "Call again"), ("next_action_date", "2020-03-30"));
        }
        else
        {
            await Alex.SayAsync("Call again");
            await Alex.SayAsync("2020-03-30");
            await Alex.SayAsync("none");
        }

        await Alex.GoOnToAsync("review");
        Assert.Contains("in the past", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("note.post");

        Assert.Contains("March 30, 2020", Assert.Single(await NotesAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_with_a_line_that_went_bad_is_not_posted()
    {
        await Alex.WalkToAsync("review");
        await SqlAsync("""UPDATE draft SET answers = replace(answers, '"summary":"Certificates discussed."', '"summary":""')""");

        await Alex.TapAsync("note.post");

        Assert.Empty(await NotesAsync());
        Assert.Contains("can't be posted yet", Alex.WordsShown(), StringComparison.Ordinal);
    }

    private void StillOn(string page, string input, string value, string named)
    {
        Assert.Equal(page, Alex.PageShown());
        var words = Alex.WordsShown();
        Assert.Contains("! ", words, StringComparison.Ordinal);
        Assert.Contains(named, words, StringComparison.Ordinal);
        Assert.Equal(value, CardJson.Inputs(Alex.Card).Single(i => i["id"]!.GetValue<string>() == input)["value"]?.GetValue<string>() ?? "");
        foreach (var (id, other) in Walk.Inputs(page).Where(i => i.Id != input))
        {
            Assert.Equal(other, CardJson.Inputs(Alex.Card).Single(i => i["id"]!.GetValue<string>() == id)["value"]?.GetValue<string>());
        }
    }

    // What the card says from this input to the next one.
    private string AfterInput(string input)
    {
        var words = Alex.WordsShown();
        var start = words.IndexOf($"[{input}]", StringComparison.Ordinal);
        var end = words.IndexOf("\n[", start, StringComparison.Ordinal);
        return words[start..(end < 0 ? words.Length : end)];
    }
}
