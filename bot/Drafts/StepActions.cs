using NotesBot.Cards;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Drafts;

/// <summary>Does what a tap or a sentence asks of an open draft.</summary>
internal sealed class StepActions(DraftDesk desk, StepCards cards, Posting posting, PersonStore people, CustomerMemory memory)
{
    /// <summary>False when the person has left the note.</summary>
    public Task<bool> TakeAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken) => turn.Incoming switch
    {
        // Delivered again after its effect was saved, before its answer was: show where things stand, change nothing.
        _ when draft.Activity == turn.Key => ShowAsync(turn, draft, cancellationToken),
        Incoming.Tapped { Revision: { } revision } tap when revision != draft.Revision && tap.Verb != Verbs.Resume =>
            StaleAsync(turn, draft, tap, cancellationToken),
        Incoming.Tapped tap => TapAsync(turn, draft, tap, cancellationToken),
        Incoming.Typed { Text: var text } => TypeAsync(turn, draft, text, cancellationToken),
        _ => ShowAsync(turn, draft, cancellationToken),
    };

    /// <summary>
    /// Whether a sentence may be something else than an answer: where the customer is asked, who could be called anything, and where the
    /// page can't take it.
    /// </summary>
    public bool MayMeanMore(NoteTurn turn, Draft draft) =>
        turn.Incoming is Incoming.Typed { Text: var text }
        && draft.Activity != turn.Key
        && (draft.Page == NoteRoute.Customer
            || (draft.Page == NoteRoute.Form && draft.Customer.Length == 0)
            || DraftChange.Typed(draft, turn.Person.Roles, text, turn.Reading).Problems.Length > 0);

    /// <summary>Says what became of a closed draft; of a posted one whatever wasn't told yet.</summary>
    public async Task ShowClosedAsync(NoteTurn turn, Draft? draft, CancellationToken cancellationToken)
    {
        if (draft?.State != DraftState.Posted || !await posting.SayAgainAsync(turn, draft, cancellationToken))
        {
            await cards.ShowClosedAsync(turn, draft, cancellationToken);
        }
    }

    /// <summary>
    /// Says once more what this very activity led to, where it is delivered again and the dialog that took it is over. False where it led to
    /// nothing.
    /// </summary>
    public async Task<bool> ShowAgainAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        switch (await desk.ChangedByAsync(turn, cancellationToken))
        {
            case null:
                return false;
            case { State: DraftState.Open } putAway:
                await cards.ShowPutAwayAsync(turn, putAway, cancellationToken);
                return true;
            case var closed:
                await ShowClosedAsync(turn, closed, cancellationToken);
                return true;
        }
    }

    private Task<bool> TapAsync(NoteTurn turn, Draft draft, Incoming.Tapped tap, CancellationToken cancellationToken)
    {
        var roles = turn.Person.Roles;
        var route = NoteRoute.Of(draft, roles);
        DraftChange LeaveTo(string page) => DraftChange.Leave(draft, roles, tap.Inputs, page, turn.Reading);
        return tap.Verb switch
        {
            Verbs.Next or Verbs.Review when draft.Page == NoteRoute.Review => ShowAsync(turn, draft, cancellationToken),
            Verbs.Next or Verbs.Review => SaveAsync(turn, draft, DraftChange.Forward(draft, roles, tap.Inputs, turn.Reading), cancellationToken),
            Verbs.Back => SaveAsync(turn, draft, LeaveTo(draft.Review ? NoteRoute.Review : route.Before(draft.Page)), cancellationToken),
            Verbs.Edit when tap.Page is { } page && route.Page(page) is not null =>
                SaveAsync(turn, draft, new(draft with { Page = page, Review = true }, []), cancellationToken),
            Verbs.Form when route.HasForm =>
                PreferAsync(turn, draft, EntryMode.Form, LeaveTo(NoteRoute.Form), cancellationToken),
            Verbs.Steps => PreferAsync(turn, draft, EntryMode.Steps, ToFirstOpen(LeaveTo(draft.Page).Draft, turn), cancellationToken),
            Verbs.Mend when draft.Page == NoteRoute.Review => MendAsync(turn, draft, tap, cancellationToken),
            Verbs.AddConcern when route.Page(draft.Page) is { } page =>
                SaveAsync(turn, draft, Widened(LeaveTo(draft.Page).Draft, page), cancellationToken),
            Verbs.Save or Verbs.Cancel => PutAwayAsync(turn, draft, LeaveTo(draft.Page), cancellationToken),
            Verbs.StartOver => StartOverAsync(turn, draft, tap, cancellationToken),
            Verbs.Post when draft.Page == NoteRoute.Review => posting.PostAsync(turn, draft, cancellationToken),
            Verbs.Post => SaveAsync(turn, draft, DraftChange.Forward(draft, roles, tap.Inputs, turn.Reading), cancellationToken),
            _ => ShowAsync(turn, draft, cancellationToken),
        };
    }

    private async Task<bool> TypeAsync(NoteTurn turn, Draft draft, string text, CancellationToken cancellationToken)
    {
        if (draft.Page == NoteRoute.Review)
        {
            await cards.ShowAsync(turn, draft, notice: turn.Words["review.typed"], cancellationToken: cancellationToken);
            return true;
        }

        return await SaveAsync(turn, draft, DraftChange.Typed(draft, turn.Person.Roles, text, turn.Reading), cancellationToken);
    }

    private async Task<bool> SaveAsync(NoteTurn turn, Draft before, DraftChange change, CancellationToken cancellationToken)
    {
        change = await RecalledAsync(turn, before, change, cancellationToken);
        if (change.Draft.Page == NoteRoute.Form && !cards.FitsForm(turn, change.Draft))
        {
            turn.Notices.Add(Notice.Warning(turn.Words["form.too_long"]));
            turn.Problems = change.Problems;
            change = ToFirstOpen(change.Draft, turn);
        }

        if (await desk.SaveAsync(turn, before, change.Draft, cancellationToken) is not { } saved)
        {
            return await OvertakenAsync(turn, before, cancellationToken);
        }

        if (saved.Page == before.Page)
        {
            await cards.ShowAsync(turn, saved, change, cancellationToken: cancellationToken);
        }

        return true;
    }

    // Once customer and note type are known, so may be some of the answers.
    private async Task<DraftChange> RecalledAsync(NoteTurn turn, Draft before, DraftChange change, CancellationToken cancellationToken)
    {
        var (draft, isNew) = (change.Draft, change.Draft.Customer != before.Customer || change.Draft.NoteType != before.NoteType);
        if (!isNew || draft.Customer.Length == 0 || draft.NoteType.Length == 0)
        {
            return change;
        }

        if (draft.Page == before.Page)
        {
            return change with { Draft = await memory.ForgetAsync(before, draft, cancellationToken) };
        }

        var recalled = await memory.RecallAsync(turn, before, draft, cancellationToken);
        var route = NoteRoute.Of(recalled, turn.Person.Roles);
        if (route.IsForOthers)
        {
            turn.Notices.Add(new(Ownership.Sentence(route.Type!, turn.Words), "accent"));
        }

        if (turn.Person.Mode == EntryMode.Form && before.NoteType.Length == 0 && !recalled.Review && route.HasForm)
        {
            return change with { Draft = recalled with { Page = NoteRoute.Form } };
        }

        if (recalled.Answers == draft.Answers)
        {
            return change;
        }

        var review = recalled.Review || before.Review;
        var page = review ? route.FirstLacking(turn.Reading) : route.After(before.Page);
        return change with { Draft = recalled with { Page = page, Review = review && page != NoteRoute.Review } };
    }

    private async Task<bool> MendAsync(NoteTurn turn, Draft draft, Incoming.Tapped tap, CancellationToken cancellationToken)
    {
        var check = await cards.CheckAsync(turn, draft, cancellationToken);
        var hint = check.Hints.FirstOrDefault(h => h.Mended is not null && h.Code == tap.Field("hint") && h.Input == tap.Field("input"));
        var mended = hint is null ? draft : draft with { Answers = draft.Answers.SetItem(hint.Input, hint.Mended!), Unaccepted = draft.Unaccepted.Remove(hint.Input) };
        return await SaveAsync(turn, draft, new(mended, []), cancellationToken);
    }

    private async Task<bool> PreferAsync(NoteTurn turn, Draft draft, EntryMode mode, DraftChange change, CancellationToken cancellationToken)
    {
        turn.Person = turn.Person with { Mode = mode };
        await people.SaveAsync(turn.Person, cancellationToken);
        return await SaveAsync(turn, draft, change, cancellationToken);
    }

    private async Task<bool> PutAwayAsync(NoteTurn turn, Draft draft, DraftChange change, CancellationToken cancellationToken)
    {
        if (await desk.SaveAsync(turn, draft, change.Draft, cancellationToken) is not { } saved)
        {
            return await OvertakenAsync(turn, draft, cancellationToken);
        }

        await cards.ShowPutAwayAsync(turn, saved, cancellationToken);
        return false;
    }

    private async Task<bool> StartOverAsync(NoteTurn turn, Draft draft, Incoming.Tapped tap, CancellationToken cancellationToken)
    {
        if (tap.Field("confirmed") != "true")
        {
            await cards.AskStartOverAsync(turn, draft, cancellationToken);
            return true;
        }

        // What the person didn't enter stays: who writes about whom, what is known of the customer, what the last note made due.
        var due = FollowUps.Due(draft);
        var given = draft.Answers.Where(answer =>
            answer.Key is "tenant" or NoteRoute.NoteType or DraftAnswers.Roles
            || NoteTypes.Find(draft.NoteType)?.Kept.Contains(answer.Key) == true
            || due.Contains(answer.Key));
        var bare = draft with { Answers = draft.Answers.Clear(), Unaccepted = draft.Unaccepted.Clear() };
        var empty = DraftAnswers.WithPresets(bare, bare with { Answers = bare.Answers.SetItems(given) });
        var route = NoteRoute.Of(empty, turn.Person.Roles);
        var first = draft.Customer.Length == 0 ? NoteRoute.Customer
            : route.HasForm && (turn.Person.Mode == EntryMode.Form || !due.IsEmpty) ? NoteRoute.Form
            : route.After(NoteRoute.Customer);
        return await SaveAsync(turn, draft, new(empty with { Page = first, Review = false, Rows = 1 }, []), cancellationToken);
    }

    private async Task<bool> StaleAsync(NoteTurn turn, Draft draft, Incoming.Tapped tap, CancellationToken cancellationToken)
    {
        await cards.ShowStaleAsync(turn, draft, tap, cancellationToken);
        return true;
    }

    private async Task<bool> OvertakenAsync(NoteTurn turn, Draft before, CancellationToken cancellationToken)
    {
        var current = await desk.FindAsync(turn, before.Id, cancellationToken);
        if (current is not { State: DraftState.Open })
        {
            await cards.ShowClosedAsync(turn, current, cancellationToken);
            return false;
        }

        await cards.ShowStaleAsync(turn, current, turn.Incoming as Incoming.Tapped, cancellationToken);
        return true;
    }

    private async Task<bool> ShowAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken)
    {
        await cards.ShowAsync(turn, draft, cancellationToken: cancellationToken);
        return true;
    }

    private static DraftChange ToFirstOpen(Draft draft, NoteTurn turn) =>
        new(draft with { Page = NoteRoute.Of(draft, turn.Person.Roles).FirstIncomplete(turn.Reading), Review = false }, []);

    private static DraftChange Widened(Draft draft, Page page) =>
        new(draft with { Rows = Math.Min(draft.RowsShown(page) + 1, GroupQuestion.Most) }, []);
}
