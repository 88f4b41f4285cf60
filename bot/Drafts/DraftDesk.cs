using System.Security.Cryptography;
using System.Text;
using NotesBot.Notes.Catalogue;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Drafts;

/// <summary>Begins, keeps and closes the drafts of the person whose turn it is.</summary>
internal sealed class DraftDesk(DraftStore drafts, CustomerStore customers, TimeProvider clock)
{
    /// <summary>
    /// A draft to begin with: the one without a customer if there is one, so that asking for a new note twice leaves one draft.
    /// Null when the person has as many as may be kept.
    /// </summary>
    public async Task<Draft?> BeginAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        var open = await drafts.OpenAsync(turn.Person.Id, cancellationToken);
        if (open.FirstOrDefault(d => d.Customer.Length == 0 && d.Answers.IsEmpty) is { } blank)
        {
            return await ReuseAsync(turn, blank, cancellationToken);
        }

        var now = clock.GetUtcNow();
        var draft = new Draft
        {
            Id = IdFor(turn),
            PersonId = turn.Person.Id,
            NoteType = OnlyType(turn.Person) ?? "",
            Customer = "",
            Page = FirstPage(turn.Person),
            Rows = 1,
            Activity = turn.Key,
            CreatedAt = now,
            UpdatedAt = now,
        };
        return await drafts.SaveAsync(draft, expectedRevision: 0, cancellationToken) switch
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
        turn.Draft = (await drafts.SaveAsync(next, before.Revision, cancellationToken) as SaveOutcome.Saved)?.Draft;
        if (turn.Draft is not null && after.Customer != before.Customer)
        {
            await customers.UseAsync(turn.Person.Id, after.Customer, cancellationToken);
        }

        return turn.Draft;
    }

    /// <summary>A draft of this person's, open or closed; read once a turn. Null for one that isn't theirs.</summary>
    public async Task<Draft?> FindAsync(NoteTurn turn, string id, CancellationToken cancellationToken)
    {
        if (turn.Draft?.Id != id)
        {
            turn.Draft = await drafts.FindAsync(turn.Person.Id, id, cancellationToken);
        }

        return turn.Draft;
    }

    /// <summary>Makes sure that an open draft is on a page this version of the bot knows; false for a closed one.</summary>
    public async Task<bool> PlaceAsync(NoteTurn turn, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, id, cancellationToken) is not { State: DraftState.Open } draft)
        {
            return false;
        }

        var route = NoteRoute.Of(draft, turn.Person.Role ?? "");
        return draft.Page == NoteRoute.Review || route.Page(draft.Page) is not null
            || await SaveAsync(turn, draft, draft with { Page = route.FirstIncomplete(draft, turn.Reading) }, cancellationToken) is not null;
    }

    private async Task<Draft> ReuseAsync(NoteTurn turn, Draft blank, CancellationToken cancellationToken)
    {
        var type = OnlyType(turn.Person) ?? "";
        var page = FirstPage(turn.Person);
        return blank.NoteType == type && blank.Page == page
            ? blank
            : await SaveAsync(turn, blank, blank with { NoteType = type, Page = page }, cancellationToken) ?? blank;
    }

    private static string? OnlyType(Person person) => NoteTypes.Of(person.Role ?? "") is [var type] ? type.Id : null;

    private static string FirstPage(Person person) =>
        person.Mode == EntryMode.Form && OnlyType(person) is not null ? NoteRoute.Form : NoteRoute.Customer;

    // Made from the activity that asks for it, so that the same activity delivered again begins the same draft.
    private static string IdFor(NoteTurn turn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("draft|" + turn.Person.Id + "|" + turn.Key)).AsSpan(0, 12));
}
