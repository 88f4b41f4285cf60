using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NotesBot.Cards;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;
using NotesBot.Turns;
using NotesBot.Watching;

namespace NotesBot.Drafts;

/// <summary>Begins, keeps and closes the drafts of the person whose turn it is.</summary>
internal sealed class DraftDesk(
    DraftStore drafts, CustomerStore customers, CustomerMemory memory, TimeProvider clock, NotesBotMeter meter)
{
    /// <summary>
    /// A draft to begin with. Asking twice for a note of which nothing is known leaves one draft, and so does asking for a note about a
    /// customer of which there is an open draft. Null when the person has as many as may
    /// be kept.
    /// </summary>
    public async Task<Draft?> BeginAsync(NoteTurn turn, DraftStart start, CancellationToken cancellationToken)
    {
        var open = await drafts.OpenAsync(turn.Person.Id, cancellationToken);
        if (start.Source is null && open.FirstOrDefault(draft => draft.Activity == turn.Key) is { } begun)
        {
            return begun; // by this very activity, delivered again
        }

        if (start is { Source: null, Values: null, NoteType.Length: > 0, Customer.Length: > 0 }
            && open.FirstOrDefault(draft => draft.NoteType == start.NoteType && CustomerStore.Key(draft.Customer) == CustomerStore.Key(start.Customer))
                is { } same)
        {
            turn.Notices.Add(new(turn.Words["begin.open"], "accent"));
            return same;
        }

        var first = await FirstAsync(turn, start, cancellationToken);
        if (start.Source is null && open.FirstOrDefault(d => d.Customer.Length == 0 && !Entered(d).Any()) is { } blank)
        {
            var filled = first with { Id = blank.Id, Revision = blank.Revision, CreatedAt = blank.CreatedAt };
            var isSame = start.IsBlank && blank.NoteType == first.NoteType && blank.Page == first.Page;
            if ((isSame ? blank : await SaveAsync(turn, blank, filled, cancellationToken)) is { } reused)
            {
                return reused;
            }
        }

        var outcome = await drafts.SaveAsync(first, expectedRevision: 0, cancellationToken);
        Count(outcome);
        if (outcome is SaveOutcome.Saved && first.Customer.Length > 0)
        {
            await customers.UseAsync(turn.Person.Id, first.Customer, cancellationToken);
            await memory.KeepAsync(first with { Answers = Draft.Nothing }, first, cancellationToken);
        }

        return outcome switch
        {
            SaveOutcome.Saved saved => saved.Draft,
            SaveOutcome.Conflict { Current: { } current } => current,
            _ => null,
        };
    }

    /// <summary>Saves what a turn made of a draft; null when somebody else (another device) was quicker.</summary>
    public async Task<Draft?> SaveAsync(NoteTurn turn, Draft before, Draft after, CancellationToken cancellationToken)
    {
        var next = after with { Activity = turn.Key, UpdatedAt = clock.GetUtcNow() };
        var outcome = await drafts.SaveAsync(next, before.Revision, cancellationToken);
        Count(outcome);
        turn.Draft = (outcome as SaveOutcome.Saved)?.Draft;
        if (turn.Draft is not null && after.Customer != before.Customer)
        {
            await customers.UseAsync(turn.Person.Id, after.Customer, cancellationToken);
        }

        if (turn.Draft is not null)
        {
            await memory.KeepAsync(before, turn.Draft, cancellationToken);
        }

        return turn.Draft;
    }

    /// <summary>A draft of this person's, open or closed; read once a turn. Null for one that isn't theirs.</summary>
    public async Task<Draft?> FindAsync(NoteTurn turn, string id, CancellationToken cancellationToken)
    {
        if (turn.Draft?.Id != id)
        {
            var draft = await drafts.FindAsync(turn.Person.Id, id, cancellationToken);
            turn.Draft = draft is { State: DraftState.Open } ? WithRoles(draft, turn) : draft;
        }

        return turn.Draft;
    }

    /// <summary>The draft that this very activity changed, when it was delivered before; null for none.</summary>
    public Task<Draft?> ChangedByAsync(NoteTurn turn, CancellationToken cancellationToken) =>
        drafts.ChangedByAsync(turn.Person.Id, turn.Key, cancellationToken);

    /// <summary>Makes sure that an open draft is on a page this version of the bot knows; false for a closed one.</summary>
    public async Task<bool> PlaceAsync(NoteTurn turn, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, id, cancellationToken) is not { State: DraftState.Open } draft)
        {
            return false;
        }

        var route = NoteRoute.Of(draft, turn.Person.Roles);
        return route.Leads(draft.Page)
            || await SaveAsync(turn, draft, draft with { Page = route.FirstIncomplete(turn.Reading) }, cancellationToken) is not null;
    }

    /// <summary>Adds what was told in one line to an open draft; null when somebody else (another device) was quicker.</summary>
    public async Task<Draft?> FillAsync(NoteTurn turn, Draft draft, DraftStart start, CancellationToken cancellationToken)
    {
        var customer = start.Customer.Length > 0 ? start.Customer : draft.Customer;
        var entered = Entered(draft with { NoteType = start.NoteType }, start with { Customer = customer }, turn.Reading);
        var filled = await memory.RecallAsync(turn, draft, entered, cancellationToken);
        var page = NoteRoute.Of(filled, turn.Person.Roles).FirstLacking(turn.Reading);
        return await SaveAsync(turn, draft, filled with { Page = page, Review = page != NoteRoute.Review, Rows = 1 }, cancellationToken);
    }

    /// <summary>Chooses the note type of a draft that has none; null when somebody else (another device) was quicker.</summary>
    public async Task<Draft?> ChooseAsync(NoteTurn turn, Draft draft, string noteType, CancellationToken cancellationToken)
    {
        var typed = draft with { NoteType = noteType, Answers = draft.Answers.SetItem(NoteRoute.NoteType, noteType) };
        var chosen = await memory.RecallAsync(turn, draft, typed, cancellationToken);
        var route = NoteRoute.Of(chosen, turn.Person.Roles);
        var page = chosen.Review ? route.FirstLacking(turn.Reading)
            : turn.Person.Mode == EntryMode.Form && route.HasForm ? NoteRoute.Form
            : route.After(NoteRoute.NoteType);
        return await SaveAsync(turn, draft, chosen with { Page = page, Review = chosen.Review && page != NoteRoute.Review }, cancellationToken);
    }

    private void Count(SaveOutcome outcome)
    {
        if (outcome is SaveOutcome.Saved)
        {
            meter.DraftSaved();
        }
    }

    private async Task<Draft> FirstAsync(NoteTurn turn, DraftStart start, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var blank = new Draft
        {
            Id = IdFor(turn, start.Source ?? turn.Key),
            PersonId = turn.Person.Id,
            NoteType = start.NoteType.Length > 0 ? start.NoteType : OnlyType(turn.Person) ?? "",
            Customer = "",
            Page = NoteRoute.Customer,
            Answers = WithRoles(Draft.Nothing, turn.Person),
            Rows = 1,
            Activity = turn.Key,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var draft = await memory.RecallAsync(turn, blank, Entered(blank, start, turn.Reading), cancellationToken);
        var route = NoteRoute.Of(draft, turn.Person.Roles);
        var page = start switch
        {
            { Page: { } wanted } => wanted,
            _ when turn.Person.Mode == EntryMode.Form && route.HasForm && start.Values is null => NoteRoute.Form,
            { Values: null } when !draft.Review => draft.Customer.Length == 0 ? NoteRoute.Customer : route.After(NoteRoute.Customer),
            _ => route.FirstLacking(turn.Reading),
        };
        var isWhole = draft.Review || (start.Values is not null && start.Page is null);
        return draft with { Page = page, Review = isWhole && page != NoteRoute.Review };
    }

    private static Draft Entered(Draft blank, DraftStart start, ReadingContext context)
    {
        var values = (start.Values ?? RawValues.None).With("tenant", start.Customer).With(NoteRoute.NoteType, blank.NoteType);
        var type = NoteTypes.Find(blank.NoteType);
        var known = values.Values.Where(value => value.Value.Length > 0);
        var page = new Page(NoteRoute.Form, [NoteRoute.Tenant, .. type?.Questions ?? []]);
        var (draft, _) = blank.With(page, RawValues.Of(known), context);
        var named = values.Values.Where(value =>
            value.Key == FollowUps.Queue || (value.Key == NoteRoute.NoteType && value.Value.Length > 0));
        return draft with { NoteType = blank.NoteType, Answers = draft.Answers.SetItems(named) };
    }

    // Roles that were set since may ask for more than the review shows.
    private static Draft WithRoles(Draft draft, NoteTurn turn)
    {
        var answers = WithRoles(draft.Answers, turn.Person);
        if (answers == draft.Answers || draft.Page != NoteRoute.Review)
        {
            return draft with { Answers = answers };
        }

        var current = draft with { Answers = answers };
        var page = NoteRoute.Of(current, turn.Person.Roles).FirstLacking(turn.Reading);
        return current with { Page = page, Review = page != NoteRoute.Review };
    }

    private static ImmutableSortedDictionary<string, string> WithRoles(ImmutableSortedDictionary<string, string> answers, Person person) =>
        answers.SetItem(DraftAnswers.Roles, string.Join(',', person.Roles));

    // What somebody entered, beside what every draft begins with.
    private static IEnumerable<string> Entered(Draft draft) => draft.Answers.Keys.Except([DraftAnswers.Roles, NoteRoute.NoteType]);

    private static string? OnlyType(Person person) => NoteTypes.Of(person.Roles) is [var type] ? type.Id : null;

    // Made from the activity that asks for it, so that the same activity delivered again begins the same draft.
    private static string IdFor(NoteTurn turn, string source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("draft|" + turn.Person.Id + "|" + source)).AsSpan(0, 12));
}
