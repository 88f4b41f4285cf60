using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

public sealed class TrackedListTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2020, 6, 17);

    [Theory]
    [InlineData("Contoso", "Contoso", "")]
    [InlineData("Contoso, Ltd.", "Contoso, Ltd.", "")]
    [InlineData("Wide World Importers", "Wide World Importers", "")]
    [InlineData("Procter & Gamble - Europe", "Procter & Gamble - Europe", "")]
    [InlineData("3M", "3M", "")]
    [InlineData("Contoso, 3 May", "Contoso", "2020-05-03")]
    [InlineData("Contoso, Ltd., 3 May", "Contoso, Ltd.", "2020-05-03")]
    [InlineData("Contoso, Ltd., May 3, 2020", "Contoso, Ltd.", "2020-05-03")]
    [InlineData("Contoso; 2020-05-03", "Contoso", "2020-05-03")]
    [InlineData("Contoso, Ltd.;2020-05-03", "Contoso, Ltd.", "2020-05-03")]
    [InlineData("Contoso\t5/3/2020 10:22:31 AM", "Contoso", "2020-05-03")]
    [InlineData("Contoso - 3 May", "Contoso", "2020-05-03")]
    [InlineData("Contoso – yesterday", "Contoso", "2020-06-16")]
    [InlineData("Coca-Cola - 3 May", "Coca-Cola", "2020-05-03")]
    [InlineData("Contoso: 3 days ago", "Contoso", "2020-06-14")]
    [InlineData("Contoso: 5/3/2020 10:22", "Contoso", "2020-05-03")]
    [InlineData("Contoso last update 3 May", "Contoso", "2020-05-03")]
    [InlineData("Contoso, Ltd. last update 3 May", "Contoso, Ltd.", "2020-05-03")]
    [InlineData("Contoso, last updated on Friday", "Contoso", "2020-06-12")]
    [InlineData("Contoso (last update: 3 May 2020)", "Contoso", "2020-05-03")]
    [InlineData("Contoso (3 May)", "Contoso", "2020-05-03")]
    [InlineData("Contoso 3 May 2020", "Contoso", "2020-05-03")]
    [InlineData("Contoso   2020-05-03", "Contoso", "2020-05-03")]
    [InlineData("Contoso: updated yesterday", "Contoso", "2020-06-16")]
    [InlineData("Contoso, never", "Contoso", "")]
    [InlineData("Contoso; none", "Contoso", "")]
    [InlineData("Contoso - never updated", "Contoso", "")]
    [InlineData("Contoso:", "Contoso", "")]
    [InlineData("Contoso,", "Contoso", "")]
    [InlineData("Contoso;;", "Contoso", "")]
    [InlineData("Contoso;EXO;2020-05-03;in pilot", "Contoso", "2020-05-03")]
    [InlineData("\"Contoso, Ltd.\";2020-05-03", "Contoso, Ltd.", "2020-05-03")]
    [InlineData("\"Contoso, Ltd.\",\"May 3, 2020\"", "Contoso, Ltd.", "2020-05-03")]
    [InlineData("“Contoso, Ltd.” - 3 May", "Contoso, Ltd.", "2020-05-03")]
    [InlineData("\"Smith, Jones and Partners\"", "Smith, Jones and Partners", "")]
    [InlineData("\"The \"\"Big\"\" One\";3 May", "The \"Big\" One", "2020-05-03")]
    [InlineData("- Contoso, 3 May", "Contoso", "2020-05-03")]
    [InlineData("* Contoso", "Contoso", "")]
    [InlineData("• Contoso: 3 May", "Contoso", "2020-05-03")]
    [InlineData("1. Contoso", "Contoso", "")]
    [InlineData("12) Contoso - 3 May", "Contoso", "2020-05-03")]
    [InlineData("　Ｃｏｎｔｏｓｏ，３ May", "Contoso", "2020-05-03")]
    [InlineData("康托索，5月3日", "康托索", "2020-05-03")]
    [InlineData("康托索（中国）：2020年5月3日", "康托索（中国）", "2020-05-03")]
    [InlineData("康托索；昨天", "康托索", "2020-06-16")]
    [InlineData("康托索 上次更新 5月3日", "康托索", "2020-05-03")]
    [InlineData("康托索上次更新是5月3日", "康托索", "2020-05-03")]
    [InlineData("Contoso，最近更新：上周五", "Contoso", "2020-06-12")]
    [InlineData("康托索，从未", "康托索", "")]
    [InlineData("康托索：无", "康托索", "")]
    [InlineData("康托索从未更新过", "康托索", "")]
    public void A_line_is_a_customer_and_perhaps_a_day(string text, string customer, string last) =>
        Assert.Equal([$"1|{customer}|{last}|"], Read(text));

    [Theory]
    [InlineData("Contoso, 31 April", "1|Contoso||date_unreadable")]
    [InlineData("Contoso; some day", "1|Contoso||date_unreadable")]
    [InlineData("Contoso: 31.4.2020", "1|Contoso||date_unreadable")]
    [InlineData("Contoso - 2020-13-01", "1|Contoso||date_unreadable")]
    [InlineData("Contoso last update some time ago", "1|Contoso||date_unreadable")]
    [InlineData("Contoso, Fabrikam", "1|Contoso||date_unreadable")]
    [InlineData("Contoso, 2020-06-18", "1|Contoso|2020-06-18|in_future")]
    [InlineData("Contoso, tomorrow", "1|Contoso|2020-06-18|in_future")]
    [InlineData("3 May 2020", "1||2020-05-03|no_customer")]
    [InlineData(", 3 May 2020", "1||2020-05-03|no_customer")]
    [InlineData(";2020-05-03", "1||2020-05-03|no_customer")]
    [InlineData("\"\";2020-05-03", "1||2020-05-03|no_customer")]
    public void A_line_that_cannot_be_taken_says_why(string text, string line) => Assert.Equal([line], Read(text));

    [Fact]
    public void A_customer_that_stands_twice_is_told_casing_aside() => Assert.Equal(
        ["1|Contoso||", "2|Fabrikam||", "4|CONTOSO|2020-05-03|twice", "5|ｃｏｎｔｏｓｏ公司||", "6|Contoso公司||twice"],
        Read("Contoso\nFabrikam\n\nCONTOSO, 3 May\nｃｏｎｔｏｓｏ公司\nContoso公司"));

    [Fact]
    public void A_line_that_mends_one_before_is_no_repetition() => Assert.Equal(
        ["1|Contoso||date_unreadable", "2|Contoso|2020-04-30|"],
        Read("Contoso, 31 April\nContoso, 30 April"));

    [Fact]
    public void A_name_may_have_sixty_characters()
    {
        var (longest, tooLong) = (new string('x', 60), new string('y', 61));

        Assert.Equal([$"1|{longest}|2020-05-03|", $"2|{tooLong}|2020-05-03|name_too_long"], Read($"{longest}, 3 May\n{tooLong}, 3 May"));
    }

    [Fact]
    public void Lines_are_counted_as_they_were_pasted()
    {
        var read = TrackedList.Read("\uFEFF\r\n  Contoso, 3 May  \r\r\n-----\n\n* Fabrikam", Context());

        Assert.Equal([(2, "Contoso, 3 May"), (6, "* Fabrikam")], read.Select(line => (line.Line, line.Text)));
    }

    [Fact]
    public void Two_thousand_lines_are_read()
    {
        var lines = Enumerable.Range(1, 2500).Select(i => $"Customer {i}, {1 + (i % 28)} May");

        var read = TrackedList.Read(string.Join('\n', lines), Context());

        Assert.Equal(2000, read.Length);
        Assert.Equal(new TrackedLine(2000, "Customer 2000, 13 May", "Customer 2000", new(2020, 5, 13), ""), read[^1]);
    }

    [Theory]
    [InlineData("Contoso, 5/3/2020", "en-US", "2020-05-03")]
    [InlineData("Contoso, 5/3/2020", "en-GB", "2020-03-05")]
    [InlineData("Contoso, 5/3/2020", "zh-CN", "2020-05-03")]
    public void The_locale_decides_what_is_ambiguous(string text, string locale, string last) =>
        Assert.Equal([$"1|Contoso|{last}|"], Told(TrackedList.Read(text, new(Today, locale))));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("---\n***")]
    public void Nothing_is_read_of_nothing(string text) => Assert.Empty(Read(text));

    private static IEnumerable<string> Read(string text) => Told(TrackedList.Read(text, Context()));

    private static IEnumerable<string> Told(ImmutableArray<TrackedLine> lines) => lines.Select(line =>
        $"{line.Line}|{line.Customer}|{(line.Last is { } day ? DateWords.Iso(day) : "")}|{line.Problem}");

    private static ReadingContext Context() => new(Today);
}
