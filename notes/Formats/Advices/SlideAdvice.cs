using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Formats.Advices;

/// <summary>Shows what an S400 customer's slide takes of the texts, and offers to cut them or to mend their marks (spec 3.7).</summary>
/// <param name="Questions">Those whose texts a slide shows; each says how much of it.</param>
public sealed record SlideAdvice(params ImmutableArray<string> Questions) : Advice
{
    public override IEnumerable<Hint> Look(AdviceContext context)
    {
        var texts = Questions.Select(question => Of(question, context)).Where(text => text.Printed.Length > 0).ToList();
        if (texts.Count > 0)
        {
            var counts = texts.Select(text => new TextCount($"question.{text.Question}", text.Slide.Length, text.Slide.Limit));
            yield return new Hint("slide", texts[0].Question, counts.ToImmutableArray()) { IsGood = true };
        }

        foreach (var text in texts)
        {
            var name = new TextName($"question.{text.Question}");
            if (text.Slide.Length > 0 && text.Printed.Contains(SlideText.Mark, StringComparison.Ordinal))
            {
                yield return new Hint("slide_cut", text.Question, name, text.Slide.Slide) { IsGood = true };
            }

            foreach (var hint in text.Slide.Hints)
            {
                yield return new Hint(hint.Code, text.Question, name, hint.Length, hint.Limit)
                {
                    Mended = Mended(hint, context.Answers[text.Question], text.Printed),
                };
            }
        }
    }

    // What is measured is what is printed: the tag stands before the text and takes its room on the slide.
    private static (string Question, string Printed, SlideText Slide) Of(string question, AdviceContext context)
    {
        var line = context.Type.Lines.First(line => line.Question == question);
        var printed = line.Finish(new LineContext(context.Type, context.Answers, Texts.Words.English)).Single().Text;
        var limit = context.Type.Question(question) switch
        {
            TextQuestion text => text.SlideLimit,
            GuidedTextQuestion text => text.SlideLimit,
            _ => throw new NotSupportedException($"'{question}' is no text that a slide shows."),
        };
        return (question, printed, SlideText.Of(printed, limit));
    }

    // Where the text bears the tag itself, its own room is its text's.
    private static int TagRoom(string text, string printed) =>
        Math.Max(0, printed.Length - SlideText.Normalise(CovidTag.Remove(text)).Length);

    private static string? Mended(SlideHint hint, string text, string printed) => hint.Code switch
    {
        "slide_too_long" => SlideText.Cut(text, hint.Limit - TagRoom(text, printed)),
        "slide_covid" => SlideText.WithTag(text),
        _ => null,
    };
}
