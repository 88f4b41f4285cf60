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
    /// <summary>
    /// What a change made of a draft, with what is known already filled in where customer and note type have just become known; what was
    /// entered stays. Tells where it took over a whole note.
    /// </summary>
    public async Task<Draft> RecallAsync(NoteTurn turn, Draft before, Draft after, CancellationToken cancellationToken)
    {
        var draft = await ForgetAsync(before, after, cancellationToken);
        var isNew = draft.Customer != before.Customer || draft.NoteType != before.NoteType;
        if (!isNew || draft.Customer.Length == 0 || NoteTypes.Find(draft.NoteType) is not { } type)
        {
            return draft;
        }

        var (known, last) = await KnownAsync(draft, type, cancellationToken);
        var filled = draft with
        {
            Answers = draft.Answers.SetItems(known.Where(answer => !draft.Known().Values.ContainsKey(answer.Key))),
        };
        if (last is null)
        {
            return filled;
        }

        turn.Notices.Add(new(turn.Words.Format("repeat.taken", turn.LocalDay(last.PostedAt)), "accent"));
        return filled with { Review = true };
    }

    /// <summary>
    /// The draft without what was filled in for the customer it was about before: one customer's facts never stand in another's note.
    /// </summary>
    public async Task<Draft> ForgetAsync(Draft before, Draft after, CancellationToken cancellationToken)
    {
        if (NoteTypes.Find(before.NoteType) is not { } type
            || before.Customer.Length == 0
            || CustomerStore.Key(before.Customer) == CustomerStore.Key(after.Customer))
        {
            return after;
        }

        var (known, _) = await KnownAsync(before, type, cancellationToken);
        return after with
        {
            Answers = after.Answers.RemoveRange(known.Where(after.Answers.Contains).Select(answer => answer.Key)),
        };
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

    private async Task<(List<KeyValuePair<string, string>> Known, Note? Last)> KnownAsync(
        Draft draft, NoteType type, CancellationToken cancellationToken)
    {
        var facts = await customers.FactsAsync(draft.PersonId, draft.Customer, cancellationToken);
        var last = type.Repeated.IsEmpty
            ? null
            : (await notes.AboutAsync(draft.PersonId, draft.NoteType, draft.Customer, 1, cancellationToken)).FirstOrDefault();
        var repeated = last?.Answers.Where(answer => type.Repeated.Contains(answer.Key)) ?? [];
        return ([.. facts.Where(fact => type.Kept.Contains(fact.Key)), .. repeated], last);
    }
}
