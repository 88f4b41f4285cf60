using NotesBot.Notes.Catalogue;
using NotesBot.Notes.ReadingLines;

namespace NotesBot.Tests.Notes.ReadingLines;

public sealed class OtherTalkTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("hello there")]
    [InlineData("thanks")]
    [InlineData("ok then, thanks")]
    [InlineData("how do I change my role")]
    [InlineData("which note for a kickoff?")]
    [InlineData("what is next, exo on track?")]
    [InlineData("is exo on track, and next friday?")]
    [InlineData("can you remind me next friday, teams paused")]
    [InlineData("just had a kickoff with Contoso")]
    [InlineData("new overall status note for Contoso")]
    [InlineData("exo")]
    [InlineData("EXO, TEAMS")]
    [InlineData("on track")]
    [InlineData("paused")]
    [InlineData("no concerns")]
    [InlineData("next friday")]
    [InlineData("next, please")]
    [InlineData("2")]
    [InlineData("skip")]
    [InlineData("teams call held")]
    [InlineData("exchange migration discussed, nothing else")]
    [InlineData("customer feedback was good, nothing else")]
    [InlineData("the project is on track, we met")]
    [InlineData("project on track")]
    [InlineData("red wine, yellow cheese")]
    [InlineData("what does blocked mean")]
    [InlineData("你好")]
    [InlineData("谢谢，再见")]
    [InlineData("怎么改角色")]
    [InlineData("启动会用哪种笔记？")]
    [InlineData("exo 进行中，下一步周五开会吗？")]
    [InlineData("没有问题")]
    [InlineData("下一步")]
    [InlineData("刚与 Contoso 开完启动会")]
    [InlineData("客户反馈很好，没有别的")]
    public void Talk_that_tells_no_note_is_left_to_others(string text) =>
        Assert.All(Roles.All, role => Assert.Null(Line.Find(role, text)));

    [Theory]
    [InlineData("FE", "teams blocked because of legal")]
    [InlineData("GATEWAY", "exo on track, certs discussed")]
    [InlineData("FTA", "exo on track, certs discussed, next hcw run friday")]
    public void A_role_without_such_a_note_gets_none(string role, string text) => Assert.Null(Line.Find(role, text));

    [Fact]
    public void A_person_without_note_types_gets_none() =>
        Assert.Null(OneLine.Read("exo on track, next call friday", [], Line.Context, Line.Customers));

    [Fact]
    public void A_longer_text_than_a_line_is_none() =>
        Assert.Null(Line.Find("FE", "exo on track, next call friday, " + new string('x', OneLine.Longest)));
}
