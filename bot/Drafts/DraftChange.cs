using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>What a tap or a sentence makes of a draft. Pure: nothing is saved or sent here.</summary>
/// <param name="Problems">What stands beside the inputs; the page stays.</param>
/// <param name="Ask">The question that the page asks for next, after a typed answer.</param>
internal sealed record DraftChange(Draft Draft, ImmutableArray<Problem> Problems, Question? Ask = null)
{
    /// <summary>On to the next page, or back to the review, if everything on this one can be taken.</summary>
    public static DraftChange Forward(Draft draft, string role, RawValues? inputs, ReadingContext context)
    {
        if (NoteRoute.Of(draft, role).Page(draft.Page) is not { } page)
        {
            return new(draft, []);
        }

        var raw = Given(page, inputs, draft);
        var reading = page.Read(raw, context);
        var kept = draft.With(page, raw, reading.Answers);
        return reading.Problems.IsEmpty ? new(MovedOn(kept, role), []) : new(kept, reading.Problems);
    }

    /// <summary>To another page with whatever stands in the inputs; nobody is told off for leaving.</summary>
    public static DraftChange Leave(Draft draft, string role, RawValues? inputs, string toPage, ReadingContext context)
    {
        if (NoteRoute.Of(draft, role).Page(draft.Page) is not { } page)
        {
            return new(draft with { Page = toPage }, []);
        }

        var raw = Given(page, inputs, draft);
        return new(draft.With(page, raw, page.Read(raw, context).Answers) with { Page = toPage, Rows = 1 }, []);
    }

    public static DraftChange Typed(Draft draft, string role, string text, ReadingContext context)
    {
        if (NoteRoute.Of(draft, role).Page(draft.Page) is not { } page)
        {
            return new(draft, [new(TypedAnswer.NotUnderstood, "", text)]);
        }

        var typed = TypedAnswer.Take(page, text, draft.Accepted(), draft.Known(), context);
        if (typed.Problem is { Code: TypedAnswer.NotUnderstood })
        {
            return new(draft, [typed.Problem], typed.Next);
        }

        var kept = draft.With(page, typed.Unaccepted, typed.Answers);
        return typed switch
        {
            { Problem: { } problem } => new(kept, [problem], typed.Next),
            { Next: null } => new(MovedOn(kept, role), []),
            _ => new(kept, [], typed.Next),
        };
    }

    // The route is taken anew: a note type, once chosen, brings pages of its own.
    private static Draft MovedOn(Draft draft, string role) => draft with
    {
        Page = draft.Review ? NoteRoute.Review : NoteRoute.Of(draft, role).After(draft.Page),
        Review = false,
        Rows = 1,
    };

    // A card that brought none of the page's inputs (a typed "next", say) speaks for what is known already.
    private static RawValues Given(Page page, RawValues? inputs, Draft draft)
    {
        var ids = page.Inputs(Answers.None, GroupQuestion.Most).Select(input => input.Id).ToList();
        return inputs is not null && ids.Any(inputs.Values.ContainsKey) ? inputs.Only(ids) : draft.Known().Only(ids);
    }
}
