using NotesBot.Notes.Questions;

namespace NotesBot.Tests.Notes;

public sealed class ConcernsTests
{
    private static readonly GroupQuestion Concerns = Note.Type.Questions.OfType<GroupQuestion>().Single();

    [Fact]
    public void Empty_rows_vanish_and_the_rest_moves_up()
    {
        var reading = Note.Read(
            ("concern_kind_2", "security"), ("concern_text_2", "Ports are closed"),
            ("concern_kind_4", "first_party"), ("concern_text_4", "No events"), ("insight_id_4", "#2925"));

        Assert.Empty(reading.Problems);
        Assert.Equal("security", reading.Answers["concern_kind"]);
        Assert.Equal("Ports are closed", reading.Answers["concern_text"]);
        Assert.Equal("first_party", reading.Answers["concern_kind_2"]);
        Assert.Equal("2925", reading.Answers["insight_id_2"]);
        Assert.False(reading.Answers.Has("concern_text_3"));
        Assert.Equal(
            "CONCERNS: Ports are closed; No events (FTC Insight ID: 2925)",
            Note.Lines([.. reading.Answers.Select(a => (a.Key, a.Value))])[4]);
    }

    [Fact]
    public void A_problem_stands_beside_the_row_that_the_person_sees()
    {
        var problems = Note.Read(
            ("concern_kind_2", "first_party"), ("concern_text_2", "No events"),
            ("concern_text_3", "No kind"),
            ("concern_kind_4", "security"), ("insight_id_4", "x12")).Problems;

        Assert.Equal<Problem>(
            [
                new Problem("insight_required", "insight_id_2"),
                new Problem(Problem.Required, "concern_kind_3"),
                new Problem(Problem.Required, "concern_text_4"),
                new Problem("not_digits", "insight_id_4", "x12"),
            ],
            problems);
    }

    [Theory]
    [InlineData("first_party", true)]
    [InlineData("1st party software", true)]
    [InlineData("third_party", false)]
    [InlineData("funding", false)]
    public void Only_a_first_party_concern_requires_an_Insight(string kind, bool required) => Assert.Equal(
        required,
        Note.Read(("concern_kind", kind), ("concern_text", "x")).Problems.Contains(new Problem("insight_required", "insight_id")));

    [Theory]
    [InlineData("No events (FTC Insight ID: 2925)", "")]
    [InlineData("No events, Insight #2925", "")]
    [InlineData("No events (FTC Insight ID: 2925)", "2925")]
    [InlineData("No events", "https://aka.ms/ftcinsights/?insightId=2925")]
    [InlineData("No events", "２９２５")]
    public void The_Insight_is_printed_once_wherever_it_was_given(string text, string id) => Assert.Equal(
        "CONCERNS: No events (FTC Insight ID: 2925)",
        Note.Lines(("concern_kind", "first_party"), ("concern_text", text), ("insight_id", id))[4]);

    [Fact]
    public void A_card_shows_the_rows_there_are_and_at_most_as_many_as_fit()
    {
        Assert.Equal(["concern_kind", "concern_text", "insight_id"], Concerns.Inputs(Answers.None).Select(input => input.Id));
        Assert.Equal("insight_id_3", Concerns.Inputs(Answers.None.With("concern_text_3", "x"))[^1].Id);
        Assert.Equal($"insight_id_{GroupQuestion.Most}", Concerns.Inputs(Answers.None, 99)[^1].Id);
    }

    [Theory]
    [InlineData("security: ports are closed", "security", "ports are closed", "")]
    [InlineData("Security team closes ports", "security", "Security team closes ports", "")]
    [InlineData("安全性：端口已关闭", "security", "端口已关闭", "")]
    [InlineData("third party", "third_party", "", "")]
    [InlineData("The firewall is old", "", "The firewall is old", "")]
    public void A_concern_may_be_typed(string text, string kind, string says, string id) =>
        Assert.Equal((kind, says, id), Row(Type(RawValues.None, text)!, 1));

    [Theory]
    [InlineData("1st party: no events, insight 2925", "no events (FTC Insight ID: 2925)")]
    [InlineData("3rd party: see entry #2925", "see entry #2925")]
    public void An_Insight_is_taken_from_a_typed_concern_that_requires_it(string text, string printed)
    {
        var reading = Concerns.Read(Type(RawValues.None, text)!, Note.Context);

        Assert.Empty(reading.Problems);
        Assert.Equal($"CONCERNS: {printed}", Note.Lines([.. reading.Answers.Select(a => (a.Key, a.Value))])[4]);
    }

    [Fact]
    public void What_a_typed_concern_lacks_is_typed_next()
    {
        var values = Type(Type(Type(RawValues.None, "No events")!, "1st party")!, "2925")!;

        Assert.Equal(("first_party", "No events", "2925"), Row(values, 1));
        Assert.Equal(("security", "ports", ""), Row(Type(values, "security: ports")!, 2));
        Assert.Null(Type(Type(RawValues.None, "No events")!, "what?"));
    }

    [Fact]
    public void None_empties_the_concerns_but_not_while_a_part_is_asked_for()
    {
        var half = Type(RawValues.None, "first party: no events")!;
        var whole = half.With("insight_id", "2925");

        Assert.Null(Type(half, "none"));
        Assert.Equal(("", "", ""), Row(Type(whole, "none")!, 1));
        Assert.Empty(Concerns.Read(Type(RawValues.None, "无")!, Note.Context).Problems);
    }

    [Fact]
    public void A_concern_more_than_fits_is_not_taken()
    {
        var values = Enumerable.Range(1, GroupQuestion.Most).Aggregate(RawValues.None, (known, _) => Type(known, "security: ports")!);

        Assert.Equal(("security", "ports", ""), Row(values, GroupQuestion.Most));
        Assert.Null(Type(values, "security: ports"));
    }

    [Theory]
    [InlineData("insight_id", "insight_id")]
    [InlineData("insight_id_2", "insight_id")]
    [InlineData("concern_text_10", "concern_text")]
    [InlineData("workloads_first", "workloads_first")]
    [InlineData("l1", "l1")]
    public void An_input_belongs_to_its_part_and_only_a_row_number_is_dropped(string input, string part) =>
        Assert.Equal(part, GroupQuestion.PartOf(input));

    private static RawValues? Type(RawValues known, string text) => Concerns.Typed(text, known, Note.Context);

    private static (string Kind, string Says, string Id) Row(RawValues values, int row) =>
        (values[GroupQuestion.RowId("concern_kind", row)],
            values[GroupQuestion.RowId("concern_text", row)],
            values[GroupQuestion.RowId("insight_id", row)]);
}
