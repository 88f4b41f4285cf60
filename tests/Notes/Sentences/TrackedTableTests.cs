using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

public sealed class TrackedTableTests
{
    private const string Report =
        "Current Primary P-FM,Service Name,POE Bucket,Tenant Name,FTOP,Days Since Notes Last Modified,Notes Modified,Tenant ID,"
        + "Dashboard Creation Date";

    private static readonly ReadingContext Context = new(new DateOnly(2020, 6, 17));

    [Theory]
    [InlineData("Customer,Last update")]
    [InlineData("Last updated,customer", true)]
    [InlineData("\"Customer Name\",\"Last Update Date\"")]
    [InlineData("Tenant;Date")]
    [InlineData("TENANT_NAME;NOTES_MODIFIED")]
    [InlineData("Company\tUpdated")]
    [InlineData("Updated on\tTenant Name", true)]
    [InlineData("Customer|Last update")]
    [InlineData("客户,上次更新")]
    [InlineData("客户，上次更新")]
    [InlineData("日期\t租户", true)]
    [InlineData("租户名称;更新日期")]
    public void A_paste_with_a_header_is_read_by_its_columns(string header, bool isDayFirst = false)
    {
        var sign = header.IndexOfAny([',', ';', '\t', '|']) is var at and >= 0 ? header[at] : ',';
        string Row(string customer, string day) => isDayFirst ? $"{day}{sign}{customer}" : $"{customer}{sign}{day}";

        Assert.Equal(
            [
                "2|Contoso|2020-05-03|", "3|\"Big\" Fabrikam, Inc.|2020-06-01|", "5|Northwind||", "6|||no_customer",
                "7|Adatum||date_unreadable",
            ],
            Read($"{header}\n{Row("Contoso", "2020-05-03")}\n{Row("\"\"\"Big\"\" Fabrikam, Inc.\"", "\"6/1/2020 10:22:31 AM\"")}\n"
                + $"\n{Row("Northwind", "")}\n{Row("", "never")}\n{Row("Adatum", "soon")}"));
    }

    [Fact]
    public void Other_columns_are_passed_over() => Assert.Equal(
        ["2|Contoso|2020-05-03|", "3|Fabrikam||"],
        Read("Tenant ID;Region;Customer;Owner;Last updated\n1;EMEA;Contoso;Kim;3 May\n2;APAC;Fabrikam"));

    [Fact]
    public void The_report_has_a_customer_once_with_the_oldest_day() => Assert.Equal(
        [
            "2|Contoso, Ltd.|2020-04-01|", "4|Fabrikam|2020-06-02|", "6|Northwind||", "7|Adatum||date_unreadable",
            "9||2020-06-02|no_customer",
        ],
        Read(
            $"""
            {Report}
            Kim,EXO,POE 1,"Contoso, Ltd.",Yes,17,5/31/2020 10:22:31 AM,11-22,1/1/2020
            Kim,SPO,POE 1,"CONTOSO, Ltd.",Yes,77,4/1/2020 11:00:00 PM,11-22,1/1/2020
            Kim,EXO,POE 1,Fabrikam,Yes,,,33-44,1/1/2020
            Kim,Teams,POE 1,Fabrikam,Yes,15,6/2/2020,33-44,1/1/2020
            Kim,Teams,POE 1,Northwind,No,,,55-66,1/1/2020
            Kim,Teams,POE 1,Adatum,No,,4/31/2020,77-88,1/1/2020
            Kim,EXO,POE 1,Adatum,No,16,6/1/2020,77-88,1/1/2020
            Kim,EXO,POE 1,,No,15,6/2/2020,,1/1/2020
            """));

    [Fact]
    public void The_report_may_come_out_of_a_spreadsheet() => Assert.Equal(
        ["2|Contoso, Ltd.|2020-04-01|"],
        Read($"{Report}\nKim,EXO,POE 1,Contoso; Ltd.,Yes,17,2020-05-31,11-22,2020-01-01\n"
            .Replace(',', '\t').Replace(';', ',') + "Kim\tSPO\tPOE 1\tContoso, Ltd.\tYes\t77\t2020-04-01\t11-22\t2020-01-01"));

    [Fact]
    public void Another_table_tells_who_stands_twice() => Assert.Equal(
        ["2|Contoso|2020-05-03|", "3|contoso|2020-05-04|twice"],
        Read("Customer,Date\nContoso,3 May\ncontoso,4 May"));

    [Fact]
    public void Quotes_that_somebody_forgot_are_missed_by_nobody() => Assert.Equal(
        ["2|Contoso, Ltd.|2020-05-03|", "3|Fabrikam, Co., Ltd.|2020-05-04|"],
        Read("Customer,Last update\nContoso, Ltd.,2020-05-03\nFabrikam, Co., Ltd.,2020-05-04"));

    [Fact]
    public void A_row_that_is_not_parted_is_read_like_a_line() => Assert.Equal(
        ["2|Contoso|2020-05-03|", "3|Fabrikam|2020-05-04|"],
        Read("Customer,Last update\nContoso - 3 May\nFabrikam,4 May"));

    [Fact]
    public void A_title_is_no_customer() =>
        Assert.Equal(["2|Contoso|2020-05-03|", "3|Fabrikam||"], Read("Customers:\n- Contoso, 3 May\n- Fabrikam"));

    [Fact]
    public void A_first_line_without_both_columns_is_a_customer() => Assert.Equal(
        ["1|Customer Voice|2020-05-03|", "2|Contoso||"],
        Read("Customer Voice, 3 May\nContoso"));

    [Theory]
    [InlineData("\"Contoso, Ltd.;2020-05-03", "1|Contoso, Ltd.|2020-05-03|")]
    [InlineData("Contoso\";2020-05-03", "1|Contoso|2020-05-03|")]
    [InlineData("Con\"toso;2020-05-03", "1|Con\"toso|2020-05-03|")]
    [InlineData("\"Con\"toso\";2020-05-03", "1|Con\"toso|2020-05-03|")]
    [InlineData("\"\"\"Contoso;2020-05-03", "1|Contoso|2020-05-03|")]
    [InlineData("\"Contoso\" Ltd;2020-05-03", "1|\"Contoso\" Ltd|2020-05-03|")]
    [InlineData("Contoso;\"2020-05-03", "1|Contoso|2020-05-03|")]
    [InlineData("Customer,Date\n\"Contoso,2020-05-03\nFabrikam\",\"2020-05-04\"", "2|Contoso|2020-05-03|", "3|Fabrikam|2020-05-04|")]
    public void Broken_quotes_swallow_no_line(string text, params string[] lines) => Assert.Equal(lines, Read(text));

    private static IEnumerable<string> Read(string text) => TrackedList.Read(text, Context)
        .Select(line => $"{line.Line}|{line.Customer}|{(line.Last is { } day ? DateWords.Iso(day) : "")}|{line.Problem}");
}
