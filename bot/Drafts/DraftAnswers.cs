using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>A draft's answers as the rules see them.</summary>
internal static class DraftAnswers
{
    public static Answers Accepted(this Draft draft) => Answers.Of(draft.Answers);

    /// <summary>What is typed and chosen so far, accepted or not: what a card shows again.</summary>
    public static RawValues Known(this Draft draft) => RawValues.Of(draft.Answers).With(draft.Unaccepted);

    /// <summary>How many rows of a repeated question the page shows; 0 where nothing is repeated.</summary>
    public static int RowsShown(this Draft draft, Page page) =>
        page.Inputs(Answers.Of(draft.Known().Values), draft.Rows).Max(input => input.Row);

    /// <summary>
    /// The draft with a page read into it: what can be taken becomes an answer, the rest is kept as it was left. The customer and
    /// the note type stand in columns of their own too, for lists.
    /// </summary>
    public static Draft With(this Draft draft, Page page, RawValues raw, Answers taken)
    {
        var ids = page.Inputs(Answers.None, GroupQuestion.Most).Select(input => input.Id).ToImmutableHashSet();
        var answers = draft.Answers.RemoveRange(ids).SetItems(taken);
        return draft with
        {
            Answers = answers,
            Unaccepted = draft.Unaccepted.RemoveRange(ids)
                .SetItems(raw.Only(ids.Where(id => !taken.Has(id))).Values.Where(value => value.Value.Length > 0)),
            Customer = taken.Has("tenant") ? taken["tenant"] : draft.Customer,
            NoteType = taken.Has("note_type") ? taken["note_type"] : draft.NoteType,
        };
    }
}
