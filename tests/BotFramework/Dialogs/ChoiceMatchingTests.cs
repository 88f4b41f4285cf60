using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Dialogs;

public sealed class ChoiceMatchingTests
{
    private static readonly List<Choice> Colours =
    [
        new("red"),
        new("dark green") { Synonyms = ["moss", "olive tree"] },
        new("blue") { Action = new CardAction(ActionTypes.ImBack, "Sky colour", value: "blue") },
    ];

    [Theory]
    [InlineData("red", "red")]
    [InlineData("RED please", "red")]
    [InlineData("the dark and lovely green", "dark green")]
    [InlineData("moss", "dark green")]
    [InlineData("an olive tree", "dark green")]
    [InlineData("sky colour", "blue")]
    [InlineData("the first one", "red")]
    [InlineData("2nd", "dark green")]
    [InlineData("last", "blue")]
    [InlineData("3", "blue")]
    [InlineData("number two", "dark green")]
    public void A_choice_is_recognised_by_its_words_or_its_place(string said, string meant)
    {
        Assert.Equal(meant, ChoiceRecognizers.RecognizeChoices(said, Colours)[0].Resolution.Value);
    }

    [Theory]
    [InlineData("green")]
    [InlineData("redder")]
    [InlineData("dark one two three green ish")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("")]
    public void What_names_no_choice_is_not_recognised(string said)
    {
        var options = new FindChoicesOptions { RecognizeNumbers = !said.StartsWith("dark", StringComparison.Ordinal) };
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(said, Colours, options));
    }

    [Theory]
    [InlineData("第二个", "dark green")]
    [InlineData("第1", "red")]
    [InlineData("最后一个", "blue")]
    [InlineData("二", "dark green")]
    public void Places_are_heard_in_Chinese(string said, string meant)
    {
        var options = new FindChoicesOptions { Locale = "zh-cn" };
        Assert.Equal(meant, ChoiceRecognizers.RecognizeChoices(said, Colours, options)[0].Resolution.Value);
    }

    [Fact]
    public void Some_words_are_enough_only_when_that_is_asked_for()
    {
        Assert.Empty(Find.FindChoices("green", Colours));
        var found = Assert.Single(Find.FindChoices("green", Colours, new FindChoicesOptions { AllowPartialMatches = true }));
        Assert.Equal("dark green", found.Resolution.Value);
        Assert.InRange(found.Resolution.Score, 0.01f, 0.99f);
    }

    [Fact]
    public void Several_choices_are_found_where_they_stand()
    {
        var found = Find.FindChoices("blue, then red!", Colours);
        Assert.Equal(["blue", "red"], found.Select(choice => choice.Resolution.Value));
        Assert.Equal(["blue", "red"], found.Select(choice => choice.Text));
        Assert.Equal((11, 13), (found[1].Start, found[1].End));
    }

    [Fact]
    public void The_longer_name_wins_over_the_shorter_within_it()
    {
        var found = Find.FindChoices("I take the bus stop", ["bus", "bus stop"]);
        Assert.Equal("bus stop", Assert.Single(found).Resolution.Value);
    }

    [Fact]
    public void Values_and_titles_can_be_left_out_of_the_search()
    {
        Assert.Empty(Find.FindChoices("red", Colours, new FindChoicesOptions { NoValue = true }));
        Assert.Empty(Find.FindChoices("sky colour", Colours, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("first", Colours, new FindChoicesOptions { RecognizeOrdinals = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("1", Colours, new FindChoicesOptions { RecognizeNumbers = false }));
    }

    [Fact]
    public void Words_break_at_punctuation_and_an_emoji_stands_alone()
    {
        var tokens = Tokenizer.DefaultTokenizer("Well-done👍 你好, A1");
        Assert.Equal(["well", "done", "👍", "你好", "a1"], tokens.Select(token => token.Normalized));
        Assert.Equal((9, 10), (tokens[2].Start, tokens[2].End));
    }

    [Fact]
    public void Choices_are_listed_in_a_line_or_below_each_other()
    {
        Assert.Equal(
            "Which? (1) red, (2) dark green, or (3) Sky colour", ChoiceFactory.Inline(Colours, "Which?").Text);
        Assert.Equal("Which? a or b", ChoiceFactory.Inline(
            ChoiceFactory.ToChoices(["a", "b"]), "Which?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
        Assert.Equal("Which?\n\n   1. a\n   2. b", ChoiceFactory.List(["a", "b"], "Which?").Text);
    }

    [Fact]
    public void Long_titles_make_a_list_where_buttons_would_be_cut()
    {
        var choices = ChoiceFactory.ToChoices(["a title of more than twenty characters", "b"]);
        var offer = ChoiceFactory.ForChannel("msteams", choices, "Which?", conversationType: "personal");
        Assert.Contains("1. a title", offer.Text, StringComparison.Ordinal);
        Assert.Null(offer.SuggestedActions);
        Assert.Empty(offer.Attachments ?? []);
    }
}
