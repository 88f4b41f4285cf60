using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Tests.Notes.Intent;

/// <summary>The levels of an entitlement's status when the one above them is changed.</summary>
public sealed class StatusLevelTests
{
    private static readonly Question Level2 = NoteTypes.Find("service_intent")!.Question("l2")!;

    [Fact]
    public void A_label_left_from_another_level_is_dropped_where_none_is_needed()
    {
        var reading = Level2.Read(Raw(StatusTree.InProgress, "IT Change Management and Resourcing"), Note.Context);

        Assert.Empty(reading.Problems);
        Assert.Equal("", reading.Answers["l2"]);
    }

    [Fact]
    public void A_label_left_from_another_level_is_asked_anew_where_one_is_needed()
    {
        var reading = Level2.Read(Raw(StatusTree.NoIntent, "IT Change Management and Resourcing"), Note.Context);

        Assert.Equal<Problem>([new(Problem.Required, "l2")], reading.Problems);
    }

    [Fact]
    public void What_is_no_label_at_all_is_told_about() =>
        Assert.Equal<Problem>([new("unknown_option", "l2", "weather")], Level2.Read(Raw(StatusTree.Blocked, "weather"), Note.Context).Problems);

    private static RawValues Raw(string l1, string l2) =>
        RawValues.Of([KeyValuePair.Create("l1", l1), KeyValuePair.Create("l2", l2)]);
}
