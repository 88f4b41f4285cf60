using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

/// <summary>A sentence is looked for only where its words stand, and nothing that is one is passed over for lack of them.</summary>
public sealed class NeededWordsTests
{
    private const int TextsOfEachForm = 200;

    private static readonly string[] Signs =
        ["a", "Ｂ", "İ", "\u212A", "给", "　", "\u00A0", "\u200B", "\u200D", "\u0000", " ", "\t", "\n", "’", "“", "「", "！", "\uD83D\uDE00", "\uD800", "ﬁ"];

    private static readonly Regex[] Forms =
    [
        .. EnglishTracking.Forms.Concat(ChineseTracking.Forms).Select(form => form.Form),
        HandOverCode.Sentence(),
        .. SearchSentence.Forms,
    ];

    public static TheoryData<string> Patterns => [.. Forms.Select(form => form.ToString()).Distinct()];

    [Theory]
    [InlineData("^(?:track (?<c>.+)|untrack)$", "track ", "untrack")]
    [InlineData("^(?:stop (?<c>.+?)(?:(?:'s)? reminders)?)$", "stop ")]
    [InlineData("(?:show )?(?:the )?overdue(?: ones)?", "overdue")]
    [InlineData("(?:of|for) .+ (?:until|till) .+", "until", "till")]
    [InlineData("reminders?|reminders list", "reminder")]
    [InlineData("把.+给.+?的?提醒", "提醒")]
    [InlineData("a{0,2}bc+de{1,2}f", "b")]
    [InlineData(@"(?!.*nothing).*(?>some|any)thing\?", "thing?")]
    [InlineData(@"[abc]x\b(?<d>[0-9]{2}) ?y?", "x")]
    public void The_words_are_those_without_which_nothing_matches(string pattern, params string[] words) =>
        Assert.Equal(words, NeededWords.Of(new Regex(pattern)));

    [Theory]
    [InlineData(".+")]
    [InlineData("track (?<c>.+)|.+")]
    [InlineData("(?:track )?[a-z]+")]
    public void A_pattern_that_needs_none_is_a_defect(string pattern) =>
        Assert.Throws<FormatException>(() => NeededWords.Of(new Regex(pattern)));

    [Fact]
    public void What_is_looked_at_is_the_key_of_the_line() =>
        Prop.ForAll(Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Gen.Elements(Signs).ListOf().Select(string.Concat))
            .ToArbitrary(), text => SentenceKey.OfLine(text, new char[text.Length]).SequenceEqual(SentenceKey.Of(PlainText.OneLine(text)))).Holds();

    [Theory]
    [InlineData("ＴＲＡＣＫ　Ｃｏｎｔｏｓｏ")]
    [InlineData("tra\u200Bck\u00A0 Contoso")]
    [InlineData("remind\tme   about Contoso")]
    [InlineData(" please Track Contoso, thanks! ")]
    [InlineData("提\u200B醒我 Contoso")]
    [InlineData("trac\u212A Contoso")]
    public void A_sentence_is_one_however_its_words_are_written(string text) =>
        Assert.Equal(TrackingWish.Track, TrackingSentence.Read(text, Told.Context)?.Wish);

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Whatever_a_form_matches_has_a_word_that_it_needs(string pattern)
    {
        var form = Forms.First(form => form.ToString() == pattern);
        var texts = PatternTexts.Of(form, TextsOfEachForm, new Random(1)).ToList();

        Assert.True(texts.Count > TextsOfEachForm / 4, $"Few texts match {pattern}: {texts.Count}.");
        Assert.All(texts, text => Assert.Contains(NeededWords.Of(form), word => text.Contains(word, StringComparison.Ordinal)));
    }
}
