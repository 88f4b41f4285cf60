using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed class HostileInputTests
{
    private static readonly string[] Pieces =
    [
        "a", " ", "#", "# ", "#covid", "# covid - ", "[", "]", "(", "1", "1/", "在", "十", "年", "EXO,", "and ", "insight ", "{0}",
        "##", "a@", "0 ", "+1", "138", "no blocked ", "not been ", "。", "** ",
        "\uD800", "\uDC00", "\u200B", "\0",
    ];

    public static TheoryData<string> Floods => [.. Pieces.Where(piece => !char.IsSurrogate(piece[0]))];

    [Theory]
    [MemberData(nameof(Floods))]
    public void Ten_thousand_characters_are_read_fast(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        ReadAll("1");
        var watch = Stopwatch.StartNew();

        ReadAll(text);

        // A thousandth of it is usual; a rule that backtracks takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void No_text_makes_a_rule_fail()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(texts.ToArbitrary(), ReadAll).Holds();
        Prop.ForAll<string>(text => ReadAll(text ?? "")).Holds();
    }

    [Fact]
    public void A_problem_never_repeats_a_flood() => Assert.All(
        Note.Type.Form.Read(Everywhere(new string('x', 10_000)), Note.Context).Problems,
        problem => Assert.All(problem.Args, arg => Assert.True(arg.Length <= 41)));

    [Fact]
    public void Braces_in_an_answer_are_printed_as_they_are() => Assert.Equal(
        "CONCERNS: {0} {x} (FTC Insight ID: 1)",
        Note.Lines(("concern_kind", "first_party"), ("concern_text", "{0} {x}"), ("insight_id", "1"))[4]);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_ambient_culture_changes_nothing(string culture)
    {
        var (lines, before) = (Note.Lines(("workloads", "olm, intune")), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(lines, Note.Lines(("workloads", "olm, intune")));
            Assert.Equal(new DateOnly(2026, 7, 17), DateWords.Read("FRI 17 JULY 2026", Note.Context));
            Assert.Equal("pausing", OptionNames.Find("PAUSING", CovidTag.Asked.Options));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void ReadAll(string text)
    {
        var values = Everywhere(text);
        var reading = Note.Type.Form.Read(values, Note.Context);
        NoteCheck.Of(Note.Type, Answers.Of(values.Values), values, Note.Context);
        NoteFormatter.Finish(Note.Type, reading.Answers, Words.Chinese);
        Assert.All(Note.Type.Questions, question => question.Typed(text, RawValues.None, Note.Context));
        WorkloadPrefix.ParsePrefix(text);
        CovidTag.Remove(text);
        CovidTag.Normalise(text);
        InsightIds.TakeFromEnd(text);
        PlainText.Quote(text);
        TypedWords.MeansNothing(text);
        DateWords.IsIn(text, Note.Context.Today);
        PersonalData.Find(text);
        SlideText.Of(text, SlideText.ExecSummary);
        SlideText.Cut(text, SlideText.ExecSummary);
        SlideText.WithTag(text);
        StatusColour.Check(StatusColour.Red, text, text, text);
        StatusColour.Check(StatusColour.Green, text, text, text);
        GuidedText.Join(text, text);
    }

    private static RawValues Everywhere(string text) => RawValues.Of(
        Note.Type.Form.Inputs(Answers.None, GroupQuestion.Most).Select(input => KeyValuePair.Create(input.Id, text)));
}
