using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

/// <summary>A question with a condition is asked exactly when it holds; what was answered before is kept, and printed only while it is asked.</summary>
public sealed class ConditionsTests
{
    public static TheoryData<string, string> Conditional
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in NoteTypes.All)
            {
                type.Questions.Where(question => question.When is not null).ToList().ForEach(question => data.Add(type.Id, question.Id));
            }

            return data;
        }
    }

    [Fact]
    public void There_are_conditions_to_test() => Assert.True(Conditional.Count >= 8);

    [Theory, MemberData(nameof(Conditional))]
    public void It_is_asked_exactly_when_its_condition_holds(string type, string id)
    {
        var (note, question) = Of(type, id);
        Assert.NotEmpty(question.When!.Values);
        foreach (var value in ValuesOf(note, question.When).Add(""))
        {
            var holds = question.When.Values.Contains(value);
            var (known, page) = (RawValues.None.With(question.When.Question, value), note.PageOf(id)!);

            Assert.Equal(holds, page.Asked(id => known[id]).Contains(question));
            Assert.Equal(holds, note.Form.Asked(id => known[id]).Contains(question));
            Assert.Equal(holds && ShowsInput(question), page.Inputs(Answers.Of(known.Values)).Any(input => question.Ids.Contains(input.Id)));
        }
    }

    [Theory, MemberData(nameof(Conditional))]
    public void Its_answer_is_printed_nowhere_while_it_is_not_asked_and_comes_back(string type, string id)
    {
        var (note, question) = Of(type, id);
        var on = question.When!.Values[0];
        var answers = Filled(note, question, on);
        var before = Print(note, answers);

        foreach (var value in ValuesOf(note, question.When).Except(question.When.Values))
        {
            var without = answers.With(question.When.Question, value);
            var bare = without.Without(question.Ids);

            Assert.Equal(Print(note, bare), Print(note, without));
            Assert.Equal(before, Print(note, without.With(question.When.Question, on)));
        }

        Assert.All(question.Ids.Where(input => answers[input].Length > 0).Take(1), input => Assert.NotEmpty(answers[input]));
    }

    [Theory, MemberData(nameof(Conditional))]
    public void What_is_wrong_with_it_does_not_matter_while_it_is_not_asked(string type, string id)
    {
        var (note, question) = Of(type, id);
        foreach (var value in ValuesOf(note, question.When!).Except(question.When!.Values))
        {
            var values = new GeneratedAnswers(0, Extent.Bare).Of(note, note.Roles[0], (question.When.Question, value)).With(question.When.Question, value);
            var spoilt = values.With(question.Ids.Select(input => KeyValuePair.Create(input, "FOO")));

            Assert.Empty(note.Form.Read(spoilt, Note.Context).Problems);
        }
    }

    [Theory]
    [InlineData("In Progress", true)]
    [InlineData("Blocked", false)]
    public void A_target_date_is_demanded_for_In_Progress_alone(string l1, bool isDemanded)
    {
        var question = NoteTypes.Find("service_intent")!.Question("target_date")!;

        Assert.Equal<Problem>(
            isDemanded ? [new(Problem.Required, "target_date")] : [],
            question.Read(RawValues.None.With("l1", l1), Note.Context).Problems);
    }

    private static (NoteType Note, Question Question) Of(string type, string id)
    {
        var note = NoteTypes.Find(type)!;
        return (note, note.Question(id)!);
    }

    // The levels below an L1 exist only once it is known which.
    private static bool ShowsInput(Question question) => question is not StatusLevelQuestion { Level: 3 };

    private static ImmutableArray<string> ValuesOf(NoteType note, Condition condition) => note.Question(condition.Question) switch
    {
        ChoiceQuestion choice => choice.Options,
        StatusLevelQuestion level => level.Inputs(Answers.None)[0].Options,
        null => Roles.All,
        var other => throw new NotSupportedException($"A condition on a {other.GetType().Name} needs its values here."),
    };

    private static Answers Filled(NoteType note, Question question, string on)
    {
        var role = question.When!.Question == "role" ? on : note.Roles[0];
        var values = new GeneratedAnswers(1, Extent.Typed).Of(note, role, (question.When.Question, on));
        var reading = note.Form.Read(values, Note.Context);
        Assert.Empty(reading.Problems);
        Assert.Contains(question.Ids, input => reading.Answers[input].Length > 0);
        return reading.Answers.With("role", role);
    }

    private static string Print(NoteType note, Answers answers)
    {
        var finished = NoteFormatter.Finish(note, answers, Words.English);
        return string.Join('\n', finished.Boxes.Select(box => $"{box.Label}={box.Value}").Prepend(finished.Body));
    }
}
