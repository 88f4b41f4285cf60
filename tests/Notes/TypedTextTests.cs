using NotesBot.Notes.Rules;

namespace NotesBot.Tests.Notes;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("  a \r\n b\t\tc ", "a b c")]
    [InlineData("a\u00A0\u3000b", "a b")]
    [InlineData("a\u200Bb\u0007c\uFEFF", "abc")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("👩\u200D🔧 ok", "👩\u200D🔧 ok")]
    [InlineData("\u2028", "")]
    public void A_field_becomes_one_line(string text, string line) => Assert.Equal(line, PlainText.OneLine(text));

    [Fact]
    public void A_quote_is_short_and_splits_no_sign()
    {
        Assert.Equal("short", PlainText.Quote(" short "));
        Assert.Equal(new string('x', 40) + "…", PlainText.Quote(new string('x', 41)));
        Assert.Equal(new string('x', 39) + "…", PlainText.Quote(new string('x', 39) + "👍" + "y"));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None.")]
    [InlineData(" NO ")]
    [InlineData("nothing")]
    [InlineData("skip")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("无")]
    [InlineData("没有")]
    [InlineData("跳过")]
    [InlineData("暂无。")]
    [InlineData("否")]
    public void Some_words_mean_nothing(string text) => Assert.True(TypedWords.MeansNothing(text));

    [Theory]
    [InlineData("")]
    [InlineData("none of the users")]
    [InlineData("no network")]
    [InlineData("无法登录")]
    public void Other_words_mean_something(string text) => Assert.False(TypedWords.MeansNothing(text));

    [Theory]
    [InlineData("No calendar events (FTC Insight ID: 2925)", "No calendar events", "2925")]
    [InlineData("No calendar events, insight 2925.", "No calendar events", "2925")]
    [InlineData("No calendar events #2925", "No calendar events", "2925")]
    [InlineData("缺少日历事件（FTC Insight ID：２９２５）", "缺少日历事件", "2925")]
    [InlineData("No events https://aka.ms/ftcinsights/?insightId=2925", "No events", "2925")]
    [InlineData("2925", "2925", null)]
    [InlineData("#2925", "", "2925")]
    [InlineData("Blocked by ticket #2925", "Blocked by ticket #2925", null)]
    [InlineData("Needs 3 servers", "Needs 3 servers", null)]
    [InlineData("insight 2925 is open", "insight 2925 is open", null)]
    [InlineData("insight 1234567890123", "insight 1234567890123", null)]
    [InlineData("", "", null)]
    public void An_Insight_is_taken_from_the_end(string text, string rest, string? id) =>
        Assert.Equal((rest, id), InsightIds.TakeFromEnd(text));
}
