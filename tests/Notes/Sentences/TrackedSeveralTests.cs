namespace NotesBot.Tests.Notes.Sentences;

/// <summary>Several customers at once: in one sentence, or in a list below it.</summary>
public sealed class TrackedSeveralTests
{
    private const string Lines = "Contoso, Ltd.; 3 May\n- Fabrikam";

    [Theory]
    [InlineData("track Contoso, Fabrikam, Northwind", "Contoso/Fabrikam/Northwind")]
    [InlineData("track Contoso, Fabrikam", "Contoso/Fabrikam")]
    [InlineData("track Contoso, Ltd., Fabrikam, Inc.", "Contoso, Ltd./Fabrikam, Inc.")]
    [InlineData("track Contoso, Fabrikam, Co., Ltd.", "Contoso/Fabrikam, Co., Ltd.")]
    [InlineData("track Contoso, Fabrikam and Northwind", "Contoso/Fabrikam/Northwind")]
    [InlineData("track Contoso, Fabrikam, and Northwind", "Contoso/Fabrikam/Northwind")]
    [InlineData("track: Contoso, Fabrikam.", "Contoso/Fabrikam")]
    [InlineData("track \"Smith, Jones and Partners\", Contoso", "Smith, Jones and Partners/Contoso")]
    [InlineData("add Contoso, Fabrikam to my reminders", "Contoso/Fabrikam")]
    [InlineData("remind me about Contoso, Fabrikam", "Contoso/Fabrikam")]
    [InlineData("track Contoso，Fabrikam、康托索", "Contoso/Fabrikam/康托索")]
    public void Customers_are_parted_by_commas(string text, string list) => Assert.Equal($"Track|list {list}", Told.Of(text));

    [Theory]
    [InlineData("track Contoso and Fabrikam", "Track|Contoso and Fabrikam")]
    [InlineData("track Contoso, 3 May, Fabrikam", "nothing")]
    [InlineData("track Contoso, Fabrikam, 3 May", "nothing")]
    [InlineData("track Contoso, Fabrikam, last update 3 May", "nothing")]
    [InlineData("track Contoso, the migration is done", "nothing")]
    [InlineData("track Contoso, certs discussed", "nothing")]
    public void What_may_be_one_customer_or_none_is_no_list(string text, string told) => Assert.Equal(told, Told.Of(text));

    [Theory]
    [InlineData("track")]
    [InlineData("Track:")]
    [InlineData("track these")]
    [InlineData("please track these:")]
    [InlineData("track customers")]
    [InlineData("track my customers:")]
    [InlineData("track these customers :")]
    [InlineData("track the following customers:")]
    [InlineData("Hi, can you track these customers?")]
    [InlineData("跟踪")]
    [InlineData("跟踪：")]
    [InlineData("追踪这些客户：")]
    [InlineData("请跟踪以下客户：")]
    [InlineData("关注我的客户")]
    public void A_list_is_handed_on_unread(string head) => Assert.All(
        ["\n", "\r\n", "\r", "\n\n"],
        sign => Assert.Equal($"Track|list {Lines.ReplaceLineEndings("/")}", Told.Of($" {head} {sign}{Lines}\n\n")));

    [Fact]
    public void A_list_is_for_the_overall_status_when_it_says_so() =>
        Assert.Equal("Track|list Contoso|overall", Told.Of("track these customers for overall status:\nContoso"));

    [Fact]
    public void A_list_may_be_long()
    {
        var list = string.Join('\n', Enumerable.Range(1, 2500).Select(i => $"Customer {i};2020-05-03"));
        Assert.InRange(list.Length, 50_000, 65_000);

        Assert.Equal($"Track|list {list.ReplaceLineEndings("/")}", Told.Of($"track:\n{list}"));
        Assert.Equal("nothing", Told.Of($"track:\n{list}\n{new string('x', 65_536 - list.Length)}"));
    }

    [Theory]
    [InlineData("track\n")]
    [InlineData("track Contoso\nFabrikam")]
    [InlineData("tracked\nContoso")]
    [InlineData("Contoso\ntrack")]
    [InlineData("I updated Contoso\nand Fabrikam")]
    [InlineData("reminders\noverdue")]
    [InlineData("On track:\nExchange")]
    public void Other_lines_are_no_list(string text) => Assert.Equal("nothing", Told.Of(text));
}
