using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Notes.Questions;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>What a tap or a sentence makes of a draft. Pure: nothing is saved or sent here.</summary>
/// <param name="Problems">What stands beside the inputs; the page stays.</param>
/// <param name="Ask">The question that the page asks for next, after a typed answer.</param>
internal sealed record DraftChange(Draft Draft, ImmutableArray<Problem> Problems, Question? Ask = null)
{
    /// <summary>On to the next page, or back to the review, if everything on this one can be taken.</summary>
    public static DraftChange Forward(Draft draft, ImmutableArray<string> roles, RawValues? inputs, ReadingContext context)
    {
        if (NoteRoute.Of(draft, roles).Page(draft.Page) is not { } page)
        {
            return new(draft, []);
        }

        var (kept, _) = draft.With(page, Given(page, inputs, draft, context.Today), context);
        var problems = page.Read(kept.Known(), context).Problems; // an answer may have brought another question onto the page
        return problems.IsEmpty ? new(MovedOn(kept, roles, context), []) : new(kept, problems);
    }

    /// <summary>To another page with whatever stands in the inputs; nobody is told off for leaving.</summary>
    public static DraftChange Leave(Draft draft, ImmutableArray<string> roles, RawValues? inputs, string toPage, ReadingContext context)
    {
        if (NoteRoute.Of(draft, roles).Page(draft.Page) is not { } page)
        {
            return new(draft with { Page = toPage, Review = draft.Review && toPage != NoteRoute.Review }, []);
        }

        var (kept, _) = draft.With(page, Given(page, inputs, draft, context.Today), context);
        return new(kept with { Page = toPage, Review = draft.Review && toPage != NoteRoute.Review, Rows = 1 }, []);
    }

    public static DraftChange Typed(Draft draft, ImmutableArray<string> roles, string text, ReadingContext context)
    {
        var route = NoteRoute.Of(draft, roles);
        if (route.Page(draft.Page) is not { } page)
        {
            return new(draft, [new(TypedAnswer.NotUnderstood, "", text)]);
        }

        var typed = TypedAnswer.Take(page, text, route.Known, context);
        if (typed.Problem is { Code: TypedAnswer.NotUnderstood })
        {
            return new(draft, [typed.Problem], typed.Next);
        }

        var (kept, _) = (draft with { Answers = draft.Answers.RemoveRange(typed.Reopened) }).With(page, typed.Raw, context);
        return typed switch
        {
            { Problem: { } problem } => new(kept, [problem], typed.Next),
            { Next: null } => new(MovedOn(kept, roles, context), []),
            _ => new(kept, [], typed.Next),
        };
    }

    // The route is taken anew: a note type, once chosen, brings pages of its own, and an answer may bring others.
    private static Draft MovedOn(Draft draft, ImmutableArray<string> roles, ReadingContext context)
    {
        var route = NoteRoute.Of(draft, roles);
        var next = draft.Review ? route.FirstLacking(context) : route.After(draft.Page);
        return draft with { Page = next, Review = draft.Review && next != NoteRoute.Review, Rows = 1 };
    }

    // A card speaks for all its inputs: its client leaves out the empty ones. A command speaks for what is known already, and for what
    // stands on the card before anybody touches it.
    private static RawValues Given(Page page, RawValues? inputs, Draft draft, DateOnly today)
    {
        var known = draft.Known();
        var shown = page.Inputs(Answers.Of(known.Values), draft.Rows);
        if (inputs is null)
        {
            return RawValues.Of(shown.Select(i => KeyValuePair.Create(i.Id, known.Values.GetValueOrDefault(i.Id, i.PresetOn(today)))));
        }

        var ids = shown.Select(input => input.Id).Union(page.Ids.Where(inputs.Values.ContainsKey));
        var card = RawValues.Of(ids.Select(id => KeyValuePair.Create(id, Whole(inputs[id], known[id]))));
        return page.Questions.Aggregate(card, (given, question) => question.Given(given, known));
    }

    // A text that was cut to fit its card and comes back as it was shown is still the whole text.
    private static string Whole(string shown, string known) =>
        shown.EndsWith(CardBudget.Ellipsis) && known.Length > shown.Length && known.StartsWith(shown[..^1], StringComparison.Ordinal)
            ? known
            : shown;
}
