using NotesBot.Notes.Rules;

namespace NotesBot.Tests.Notes;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Mail alex@contoso.com today.", "alex@contoso.com")]
    [InlineData("联系zhang.wei@fabrikam.com.cn，谢谢", "zhang.wei@fabrikam.com.cn")]
    [InlineData("a.b+c@x.co and A.B+C@x.co", "a.b+c@x.co")]
    [InlineData("Call +1 (425) 555-0100.", "+1 (425) 555-0100")]
    [InlineData("Call (425) 555-0100 or 425-555-0101", "(425) 555-0100", "425-555-0101")]
    [InlineData("425.555.0100.", "425.555.0100")]
    [InlineData("+49 89 1234567, then 0049 89 1234567", "+49 89 1234567", "0049 89 1234567")]
    [InlineData("Büro 089 12345678, mobil 0171/1234567", "089 12345678", "0171/1234567")]
    [InlineData("+86 138 1234 5678", "+86 138 1234 5678")]
    [InlineData("请致电13812345678联系", "13812345678")]
    [InlineData("电话：010-12345678", "010-12345678")]
    [InlineData("电话１３８１２３４５６７８", "13812345678")]
    [InlineData("東京 03-1234-5678", "03-1234-5678")]
    [InlineData("Phone: 555-0100, mail x@y.org", "555-0100", "x@y.org")]
    [InlineData("Tel. 912 345 678", "912 345 678")]
    public void Addresses_and_numbers_are_found(string text, params string[] found) => Assert.Equal<string>(found, PersonalData.Find(text));

    [Theory]
    [InlineData("Next call on 04/30/2020, 30.04.2020 or 2020-04-30 10:00-11:00")]
    [InlineData("2020 年 4 月 30 日，30 de abril de 2020")]
    [InlineData("Phone call 04/30/2020")]
    [InlineData("0900-1000")]
    [InlineData("FTC Insight ID: 2925, #123456789012, Insight 13812345678, task id 9000")]
    [InlineData("https://aka.ms/ftcinsights/?insightId=13812345678")]
    [InlineData("20,000 of 1,250,000 seats; 50000 + 1500000; +40k by June; 500 600 2000")]
    [InlineData("10.0.19041.1052, 192.168.100.200, v425.555.0100, 16.425.555.0100")]
    [InlineData("Tenant 01234567-0123-4567-8901-013812345678")]
    [InlineData("@contoso, contoso.com, a @ b")]
    [InlineData("Case 425-555-0100")]
    [InlineData("E3/E5, 365, O365 2019-2020")]
    [InlineData("")]
    public void What_only_looks_like_them_is_not(string text) => Assert.Empty(PersonalData.Find(text));

    [Fact]
    public void A_flood_is_quoted_short() =>
        Assert.All(PersonalData.Find($"{new string('x', 10_000)}@contoso.com"), found => Assert.True(found.Length <= 41));
}
