using NotesBot.Notes.Catalogue;
using NotesBot.Notes.ReadingLines;

namespace NotesBot.Tests.Notes.ReadingLines;

public sealed class UnderstoodTests
{
    [Theory]
    [InlineData("FE", "exo on track, certs discussed, next hcw run friday", "workloads status next_action next_action_date summary")]
    [InlineData("FE", "no concerns, next hcw run friday, exo", "concerns next_action next_action_date workloads")]
    [InlineData("FM", "EXO: planning, Teams: piloting", "workloads snapshot")]
    [InlineData("FTA", "green, next update in two weeks, risks none, all well", "status next_update risks overview")]
    [InlineData("FM", "teams blocked because of legal approval", "service l1 text")]
    public void What_was_understood_is_named_in_the_order_of_the_line(string role, string line, string understood) =>
        Assert.Equal(understood, string.Join(' ', Line.Find(role, line)!.Understood));

    [Theory]
    [InlineData("exo on track, next hcw run 4/5", "en-US", "2020-04-05")]
    [InlineData("exo on track, next hcw run 4/5", "en-GB", "2020-05-04")]
    [InlineData("exo 进行中，下一步 4/5 运行 hcw", "zh-CN", "2020-04-05")]
    public void A_day_in_digits_is_read_as_the_locale_writes_it(string line, string locale, string day) => Assert.Equal(
        day,
        OneLine.Read(line, NoteTypes.Of("FE"), Line.Context with { Locale = locale }, [])!.Values["next_action_date"]);

    [Theory]
    [InlineData("contoso: exo on track", "Contoso")]
    [InlineData("exo on track, met with FABRIKAM", "Fabrikam")]
    [InlineData("exo on track, met with Fabrikamp", "")]
    [InlineData("exo on track, Contoso is happy", "")]
    [InlineData("exo on track, met with Northwind", "")]
    [InlineData("met with Northwind, exo on track", "Northwind")]
    [InlineData("met with the account team, exo on track", "")]
    [InlineData("met with EXO Admins, exo on track", "EXO Admins")]
    [InlineData("customer: Northwind, exo on track", "Northwind")]
    [InlineData("exo 进行中，与康托索开会", "康托索")]
    public void The_customer_is_one_that_is_known_or_with_whom_the_line_begins(string line, string customer) =>
        Assert.Equal(customer, Line.Find("FE", line)!.Customer);

    [Fact]
    public void Two_types_that_fit_equally_well_leave_it_to_the_order() => Assert.Equal(
        FastTrackManager.ServiceIntent,
        OneLine.Read(
            "teams blocked, next call friday",
            [FastTrackManager.ServiceIntent, FastTrackManager.EngagementManagement],
            Line.Context,
            [])!.Type);
}
