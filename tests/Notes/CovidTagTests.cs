using NotesBot.Notes.Rules;

namespace NotesBot.Tests.Notes;

public sealed class CovidTagTests
{
    [Theory]
    [InlineData("more seats #covid19 now #COVID", "more seats #covid now")]
    [InlineData("＃ＣＯＶＩＤ１９，客户加速", "#covid，客户加速")]
    [InlineData("#covid客户", "#covid客户")]
    [InlineData("#Covid_19 x", "#covid x")]
    [InlineData("nothing\nhere", "nothing\nhere")]
    [InlineData("C#covid", "C#covid")]
    [InlineData("#covid1 x", "#covid1 x")]
    public void The_tag_is_spelled_right_and_stands_once(string text, string result) => Assert.Equal(result, CovidTag.Normalise(text));

    [Theory]
    [InlineData("#covid customer chose", "customer chose")]
    [InlineData("customer #covid-19 chose", "customer chose")]
    [InlineData("customer chose #COVID.", "customer chose.")]
    [InlineData("customer (#covid) chose", "customer chose")]
    [InlineData("＃covid，客户加速", "客户加速")]
    [InlineData("#covid", "")]
    [InlineData("#covid #covid19", "")]
    [InlineData("#covidien is a company", "#covidien is a company")]
    [InlineData("two  blanks", "two  blanks")]
    public void The_tag_is_taken_out_without_a_gap(string text, string result) => Assert.Equal(result, CovidTag.Remove(text));

    [Theory]
    [InlineData("x # Covid y", true)]
    [InlineData("＃covid", true)]
    [InlineData("covid", false)]
    [InlineData("#covidien", false)]
    public void The_tag_is_found_in_any_spelling(string text, bool found) => Assert.Equal(found, CovidTag.IsIn(text));
}
