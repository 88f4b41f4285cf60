using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Tests.Notes;

public sealed class QuestionTests
{
    private static readonly ChoiceQuestion Status = Note.Type.Questions.OfType<ChoiceQuestion>().Single(q => q.Id == "status");

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void A_next_action_has_at_most_500_characters(int length, bool refused)
    {
        var problems = Note.Read(("next_action", new string('x', length))).Problems;

        Assert.Equal<Problem>(refused ? [new("too_long", "next_action", "501", "500")] : [], problems);
    }

    [Fact]
    public void Characters_are_counted_as_they_are_printed() =>
        Assert.Empty(Note.Read(("next_action", new string('x', 499) + "\r\n \r\n")).Problems);

    [Theory]
    [InlineData("2925", "2925")]
    [InlineData("#2925", "2925")]
    [InlineData("＃２９２５", "2925")]
    [InlineData("insight 2925", "2925")]
    public void Digits_are_read_with_their_sign(string text, string id) =>
        Assert.Equal(id, new DigitsQuestion("id").Read(RawValues.None.With("id", text), Note.Context).Answers["id"]);

    [Theory]
    [InlineData("29a25")]
    [InlineData("1234567890123")]
    [InlineData("-1")]
    public void What_is_not_digits_is_refused(string text) => Assert.Equal<Problem>(
        [new("not_digits", "id", text)],
        new DigitsQuestion("id").Read(RawValues.None.With("id", text), Note.Context).Problems);

    [Theory]
    [InlineData("EXO,TEAMS", "TEAMS", "TEAMS,EXO")]
    [InlineData("EXO,TEAMS", "", "EXO,TEAMS")]
    [InlineData("EXO,TEAMS", "OLM", "EXO,TEAMS")]
    [InlineData("CORE,EXO", "CORE", "EXO")]
    public void The_first_workload_is_the_one_said_to_be_first(string chosen, string first, string codes) =>
        Assert.Equal(codes, Note.Read(("workloads", chosen), ("workloads_first", first)).Answers["workloads"]);

    [Fact]
    public void Unreadable_answers_are_quoted_back()
    {
        Assert.Equal<Problem>([new("unknown_workload", "workloads", "FOO")], Note.Read(("workloads", "EXO,FOO")).Problems);
        Assert.Equal<Problem>([new("unknown_option", "status", "great")], Note.Read(("status", "great")).Problems);
        Assert.Equal<Problem>([new("date_unreadable", "next_action_date", "soon")], Note.Read(("next_action_date", "soon")).Problems);
    }

    [Theory]
    [InlineData("on track", "on_track", "")]
    [InlineData("on track to continue", "on_track", "to continue")]
    [InlineData("等待客户反馈：试点名单", "pending_customer", "试点名单")]
    [InlineData("2", "paused", "")]
    public void A_status_may_be_typed_with_its_detail(string text, string status, string detail)
    {
        var values = Status.Typed(text, RawValues.None, Note.Context)!;

        Assert.Equal((status, detail), (values["status"], values["status_detail"]));
    }

    [Fact]
    public void What_is_no_answer_is_not_taken_for_one()
    {
        Assert.Null(Status.Typed("what is this?", RawValues.None, Note.Context));
        Assert.Null(CovidTag.Asked.Typed("yes", RawValues.None, Note.Context));
    }

    [Fact]
    public void Skip_leaves_an_optional_question_empty_and_answers_no_required_one()
    {
        Assert.Equal("", new TextQuestion("x") { Optional = true }.Typed("skip", RawValues.None, Note.Context)!["x"]);
        Assert.Equal("", new DateQuestion("x") { Optional = true }.Typed("跳过", RawValues.None, Note.Context)!["x"]);
        Assert.Null(new TextQuestion("x").Typed("skip", RawValues.None, Note.Context));
        Assert.Equal("nothing", new TextQuestion("x").Typed("nothing", RawValues.None, Note.Context)!["x"]);
    }

    [Fact]
    public void The_pages_and_the_form_read_the_same_answers()
    {
        var values = Note.Values(("concern_kind", "security"), ("concern_text", "ports"));
        var paged = Note.Type.Pages.Aggregate(Reading.Nothing, (all, page) => all.And(page.Read(values, Note.Context)));

        Assert.Equal(Note.Type.Form.Read(values, Note.Context).Answers, paged.Answers);
    }
}
