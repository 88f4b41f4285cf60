using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Tests.Notes.Enterprise;

public sealed class SlideTextTests
{
    private static readonly string[] Pieces =
    [
        "word", " ", ". ", "!", "e.g. ", "。", "，", "客户", "#", "##", "＃＃", "###", "**", "*", " | ", "#covid", "##covid", "\n", "\"", "）",
        "e\u0301", "😀", "👩\u200D💻", "\uD800", "\uDC00", "\u200B", "C# 8",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Theory]
    [InlineData("seen ## hidden", "seen")]
    [InlineData("seen##hidden", "seen")]
    [InlineData("  seen  ", "seen")]
    [InlineData("可见＃＃隐藏", "可见")]
    [InlineData("可见＃#隐藏", "可见")]
    [InlineData("one # two # # three", "one # two # # three")]
    [InlineData("**seen ## hidden**", "seen")]
    [InlineData("seen **##** hidden", "seen")]
    [InlineData("seen #**# hidden", "seen")]
    [InlineData("se**en** it", "seen it")]
    [InlineData("a line\nbreak ## hidden", "a line break")]
    [InlineData("#covid first ## hidden", "#covid first")]
    [InlineData("##", "")]
    public void The_slide_shows_what_stands_before_the_first_mark(string text, string slide) =>
        Assert.Equal(slide, SlideText.Of(text, SlideText.Risks).Slide);

    [Theory]
    [InlineData("seen ## hidden")]
    [InlineData("nothing hidden")]
    [InlineData("ends with ##")]
    [InlineData("one # two # # three")]
    [InlineData("##")]
    [InlineData("")]
    [InlineData("## hidden", "slide_empty")]
    [InlineData(" ** ＃＃ hidden", "slide_empty")]
    [InlineData("seen ### hidden", "slide_triple")]
    [InlineData("### hidden", "slide_empty", "slide_triple")]
    [InlineData("a ## b ## c", "slide_several")]
    [InlineData("seen ##covid hidden", "slide_covid")]
    [InlineData("seen ＃＃COVID-19", "slide_covid")]
    [InlineData("seen ##covidien")]
    [InlineData("seen ## covid hidden")]
    [InlineData("##covid Teams first", "slide_empty", "slide_covid")]
    public void What_is_odd_about_the_marks_is_told(string text, params string[] codes) =>
        Assert.Equal(codes, SlideText.Of(text, SlideText.Risks).Hints.Select(hint => hint.Code));

    [Theory]
    [InlineData(256, 255)]
    [InlineData(256, 256, "slide_exactly_256")]
    [InlineData(256, 257, "slide_too_long")]
    [InlineData(512, 256)]
    [InlineData(512, 512)]
    [InlineData(512, 513, "slide_too_long")]
    public void The_slide_part_has_a_limit(int limit, int length, params string[] codes)
    {
        var slide = SlideText.Of($"{new string('x', length)} ## {new string('y', 999)}", limit);

        Assert.Equal(codes.Select(code => new SlideHint(code, length, limit)), slide.Hints);
        Assert.Equal(length, slide.Length);
    }

    [Fact]
    public void A_sign_of_two_units_counts_twice() => Assert.Equal(4, SlideText.Of("😀ab", SlideText.Risks).Length);

    [Theory]
    [InlineData("seen ##covid Teams", "seen #covid Teams")]
    [InlineData("seen＃＃Covid19。", "seen#covid。")]
    [InlineData("seen ## hidden", "seen ## hidden")]
    public void A_tag_that_became_a_cut_is_mended(string text, string mended) => Assert.Equal(mended, SlideText.WithTag(text));

    [Theory]
    [InlineData("One two. Three four.", 20, "One two. Three four.")]
    [InlineData("One two. Three four.", 19, "One two. ## Three four.")]
    [InlineData("One two. Three four. Five", 20, "One two. Three four. ## Five")]
    [InlineData("\"One two.\" Three four.", 15, "\"One two.\" ## Three four.")]
    [InlineData("One e.g. three four five.", 15, "One e.g. three ## four five.")]
    [InlineData("Version 1.5 is out.", 12, "Version 1.5 ## is out.")]
    [InlineData("Topic | Impact of it", 10, "Topic ## | Impact of it")]
    [InlineData("One two three", 7, "One two ## three")]
    [InlineData("One two three", 6, "One ## two three")]
    [InlineData("Onetwothree", 6, "Onetwo ## three")]
    [InlineData("已上线。正在部署。", 6, "已上线。 ## 正在部署。")]
    [InlineData("已上线（试点）。正在部署。", 8, "已上线（试点）。 ## 正在部署。")]
    [InlineData("他说“好。”继续部署", 6, "他说“好。” ## 继续部署")]
    [InlineData("正在部署，客户满意", 4, "正在部 ## 署，客户满意")]
    [InlineData("使用 Teams 进行会议部署", 11, "使用 Teams 进行 ## 会议部署")]
    [InlineData("ab😀cd", 3, "ab ## 😀cd")]
    [InlineData("cafe\u0301s", 4, "caf ## e\u0301s")]
    [InlineData("One two three ## four", 7, "One two ## three four")]
    [InlineData("One two three ## four ## five", 7, "One two ## three four ## five")]
    [InlineData("One two three ##covid four", 7, "One two ## three #covid four")]
    [InlineData("One two ＃＃ three", 7, "One two ## three")]
    public void A_text_is_cut_where_it_reads_on(string text, int limit, string cut) => Assert.Equal(cut, SlideText.Cut(text, limit));

    [Fact]
    public void A_cut_text_fits_and_is_not_cut_again() => ForAll((text, limit) =>
    {
        var cut = SlideText.Cut(text, limit);
        return SlideText.Of(cut, limit).Length <= limit && SlideText.Cut(cut, limit) == cut;
    });

    [Fact]
    public void A_text_that_fits_is_only_written_plainly() => ForAll((text, limit) =>
        SlideText.Of(text, limit).Length > limit || SlideText.Cut(text, limit) == SlideText.Normalise(text));

    [Fact]
    public void A_cut_loses_no_word() => ForAll((text, limit) =>
        Letters(SlideText.Cut(text, limit)) == Letters(SlideText.Normalise(text)));

    [Fact]
    public void What_is_written_is_what_is_measured() => ForAll((text, limit) =>
    {
        var written = SlideText.Normalise(text);
        return SlideText.Normalise(written) == written && SlideText.Of(written, limit) is var slide
            && written.StartsWith(slide.Slide, StringComparison.Ordinal) && !slide.Slide.Contains("##", StringComparison.Ordinal);
    });

    private static void ForAll(Func<string, int, bool> holds) => Prop
        .ForAll(Texts, Gen.Choose(2, 40).ToArbitrary(), (text, limit) => holds(text, limit))
        .Holds();

    // The digits of ##covid19 go with its spelling.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '#'));
}
