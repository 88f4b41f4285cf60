using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Formats.Advices;

/// <summary>Shows what an S400 customer's slide takes of a text, and offers to cut it or to mend its marks (spec 3.7).</summary>
/// <param name="Limit">In UTF-16 code units.</param>
public sealed record SlideAdvice(string Question, int Limit) : Advice
{
    public override IEnumerable<Hint> Look(AdviceContext context)
    {
        var line = context.Type.Lines.First(line => line.Question == Question);
        var text = line.Finish(new LineContext(context.Type, context.Answers, Texts.Words.English)).Single().Text;
        if (text.Length == 0)
        {
            yield break;
        }

        var slide = SlideText.Of(text, Limit);
        yield return new Hint("slide", Question, new TextName($"question.{Question}"), slide.Length, Limit, slide.Slide) { IsGood = true };
        foreach (var hint in slide.Hints)
        {
            yield return new Hint(hint.Code, Question, new TextName($"question.{Question}"), hint.Length, hint.Limit)
            {
                Mended = Mended(hint.Code, context.Answers[Question], text.Length - context.Answers[Question].Length),
            };
        }
    }

    // The tag stands before the text and takes its room on the slide.
    private string? Mended(string code, string text, int tag) => code switch
    {
        "slide_too_long" => SlideText.Cut(text, Limit - Math.Max(0, tag)),
        "slide_covid" => SlideText.WithTag(text),
        _ => null,
    };
}
