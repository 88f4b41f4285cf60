using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed class TechnicalEnablementTests
{
    [Fact]
    public void A_Chinese_note_has_Chinese_labels_and_dates()
    {
        var note = Note.Finish(
            Words.Chinese,
            ("workloads", "EXO,AIP"),
            ("status_detail", "继续部署"),
            ("summary", "已召开\n启动会议。"),
            ("next_action", "发送检查清单"),
            ("concern_kind", "first_party"),
            ("concern_text", "缺少功能"),
            ("insight_id", "２９２５"));

        Assert.Equal(
            """
            [EXO+AIP]
            状态: 进行中 - 继续部署
            摘要: 已召开 启动会议。
            下一行动: 发送检查清单。时间: 2020 年 4 月 6 日。
            问题: 缺少功能 (FTC Insight ID: 2925)
            """,
            note.Body);
    }

    [Fact]
    public void A_Chinese_note_without_concerns_says_so()
    {
        var note = Note.Finish(Words.Chinese, ("next_action", "发送检查清单。"));

        Assert.Equal("下一行动: 发送检查清单。时间: 2020 年 4 月 6 日。", note.Lines[3].ToString());
        Assert.Equal("问题: 无", note.Lines[4].ToString());
    }

    [Theory]
    [InlineData("to continue the deployment.", "STATUS: On track to continue the deployment.")]
    [InlineData("Migration is running.", "STATUS: On track - Migration is running.")]
    [InlineData("", "STATUS: On track")]
    public void The_detail_goes_on_with_the_sentence_when_it_begins_in_lower_case(string detail, string line) =>
        Assert.Equal(line, Note.Lines(("status_detail", detail))[1]);

    [Theory]
    [InlineData("Call the customer", "Call the customer. Scheduled for April 6, 2020.")]
    [InlineData("Call the customer.", "Call the customer. Scheduled for April 6, 2020.")]
    [InlineData("Call the customer!", "Call the customer! Scheduled for April 6, 2020.")]
    [InlineData("Call on April 6, 2020", "Call on April 6, 2020")]
    [InlineData("Call on 04/06/2020", "Call on 04/06/2020")]
    [InlineData("Call on 4/6/2020.", "Call on 4/6/2020.")]
    [InlineData("Call on 2020-04-06", "Call on 2020-04-06")]
    [InlineData("Call on 14/6/2020", "Call on 14/6/2020. Scheduled for April 6, 2020.")]
    public void The_date_is_added_unless_the_text_names_it(string action, string line) =>
        Assert.Equal($"NEXT ACTION: {line}", Note.Lines(("next_action", action))[3]);

    [Fact]
    public void A_field_is_one_line() =>
        Assert.Equal("SUMMARY: First line. Second line.", Note.Lines(("summary", "  First line.\r\n\r\n\tSecond\u00A0 line. "))[2]);

    [Theory]
    [InlineData("no", "[EXO]", "SUMMARY: #covid Added seats")]
    [InlineData("accelerating", "[EXO] #covid", "SUMMARY: Added seats")]
    [InlineData("pausing", "[EXO]", "SUMMARY: Added seats")]
    public void The_tag_stands_once_and_only_where_it_belongs(string covid, string prefix, string summary)
    {
        var lines = Note.Lines(("covid", covid), ("summary", "#COVID-19 Added seats"));

        Assert.Equal(prefix, lines[0]);
        Assert.Equal(summary, lines[2]);
    }

    [Theory]
    [InlineData("no", "covid_unexplained")]
    [InlineData("accelerating", null)]
    [InlineData("pausing", "covid_removed")]
    public void A_tag_in_the_text_is_asked_about_or_told_of(string covid, string? hint)
    {
        var answers = Note.Read(("covid", covid), ("concern_kind", "security"), ("concern_text", "more #covid seats")).Answers;

        Assert.Equal<Hint>(
            hint is null ? [] : [new Hint(hint, "concern_text", "#covid")],
            NoteCheck.Of(Note.Type, answers, RawValues.Of(answers), Note.Context).Hints);
    }

    [Fact]
    public void A_date_in_the_past_is_asked_about()
    {
        var answers = Note.Read(("next_action_date", "2020-03-31")).Answers;

        Assert.Equal<Hint>(
            [new Hint("date_past", "next_action_date", new DateOnly(2020, 3, 31))],
            NoteCheck.Of(Note.Type, answers, RawValues.Of(answers), Note.Context).Hints);
        Assert.Empty(NoteCheck.Of(Note.Type, Note.Read(("next_action_date", "2020-04-01")).Answers, RawValues.None, Note.Context).Hints);
    }

    [Fact]
    public void An_empty_note_misses_what_is_required_and_nothing_else()
    {
        var problems = Note.Type.Form.Read(RawValues.None, Note.Context).Problems;

        Assert.All(problems, p => Assert.Equal(Problem.Required, p.Code));
        Assert.Equal(["workloads", "covid", "status", "summary", "next_action", "next_action_date"], problems.Select(p => p.Input));
    }

    [Fact]
    public void A_summary_of_nothing_but_the_tag_is_missing() =>
        Assert.Equal<Problem>([new Problem(Problem.Required, "summary")], Note.Read(("summary", " #covid ")).Problems);

    [Fact]
    public void The_boxes_hold_what_was_answered_and_no_empty_ones()
    {
        var note = Note.Finish(Words.Chinese, ("next_action", "Send\nthe list"), ("next_action_owner", "FE"));

        Assert.Equal<BoxValue>(
            [
                new BoxValue("next_action", "Next Action", "Send the list"),
                new BoxValue("next_action_date", "Next Action Date", "04/06/2020"),
                new BoxValue("next_action_owner", "Next Action Owner", "FE"),
            ],
            note.Boxes);
        Assert.Equal(2, Note.Finish(Words.English).Boxes.Length);
    }

    [Fact]
    public void Identity_Security_is_logged_under_core_onboarding()
    {
        var note = Note.Finish(Words.English, ("workloads", "IDSEC,TEAMS"));

        Assert.Equal(new TimeTask("Core Onboarding Time", "9000", "time_task.core_instead"), note.TimeTask);
        Assert.Equal<string>(["Teams"], note.Services);
    }
}
