using NotesBot.Cards;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Drafts;

/// <summary>
/// What is known of a customer before a note about it is begun: the answers that stay true from note to note, and for a note that is
/// repeated the values of the last one.
/// </summary>
internal sealed class CustomerMemory(CustomerStore customers, NoteStore notes)
{
    /// <summary>The draft with what is known already filled in; what was entered stays. Says so where it took over a whole note.</summary>
    public async Task<(Draft Draft, IEnumerable<Notice> Notices)> RecallAsync(
        NoteTurn turn, Draft draft, CancellationToken cancellationToken)
    {
        if (NoteTypes.Find(draft.NoteType) is not { } type || (type.Kept.IsEmpty && type.Repeated.IsEmpty))
        {
            return (draft, []);
        }

        var facts = await customers.FactsAsync(draft.PersonId, draft.Customer, cancellationToken);
        var last = type.Repeated.IsEmpty
            ? null
            : (await notes.AboutAsync(draft.PersonId, draft.NoteType, draft.Customer, 1, cancellationToken)).FirstOrDefault();
        var known = facts.Where(fact => type.Kept.Contains(fact.Key))
            .Concat(last?.Answers.Where(answer => type.Repeated.Contains(answer.Key)) ?? [])
            .Where(answer => !draft.Known().Values.ContainsKey(answer.Key));
        var filled = draft with { Answers = draft.Answers.SetItems(known) };
        return last is null
            ? (filled, [])
            : (filled with { Review = true }, [new(turn.Words.Format("repeat.taken", turn.LocalDay(last.PostedAt)), "accent")]);
    }

    /// <summary>Remembers what a change of the draft says of the customer.</summary>
    public async Task KeepAsync(Draft before, Draft after, CancellationToken cancellationToken)
    {
        var kept = NoteTypes.Find(after.NoteType)?.Kept ?? [];
        var news = after.Answers
            .Where(answer => kept.Contains(answer.Key) && before.Answers.GetValueOrDefault(answer.Key) != answer.Value)
            .ToDictionary();
        if (news.Count > 0 && after.Customer.Length > 0)
        {
            await customers.KeepAsync(after.PersonId, after.Customer, news, cancellationToken);
        }
    }
}
