using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Answers what a person says of one tracked customer: that it is updated, to be put off, or not to be reminded of.</summary>
internal sealed class StatusAnswers(AgendaDesk desk, NoteStore notes, StatusCards cards)
{
    /// <summary>How many of the newest notes are looked through for the one that was saved.</summary>
    private const int Newest = 20;

    public async Task ShowAsync(NoteTurn turn, CustomerName name, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        await (Find(agenda, name) is { } customer
            ? cards.ShowAsync(turn, agenda, customer, [], cancellationToken)
            : cards.ShowUnknownAsync(turn, name.Customer, cancellationToken));
    }

    public async Task TrackAsync(NoteTurn turn, CustomerName name, DateOnly? last, CancellationToken cancellationToken)
    {
        if (name.Customer.Length == 0 || TrackedKinds.For(turn.Person, name.Kind) is not { } kind)
        {
            await cards.ShowNotYoursAsync(turn, cancellationToken);
            return;
        }

        if (last > turn.Reading.Today)
        {
            await cards.ShowUnknownDayAsync(turn, name, DateWords.Iso(last.Value), new("saved_in_future", StatusCards.SavedOn), cancellationToken);
            return;
        }

        var agenda = await desk.ChangeAsync(
            turn.Person.Id, (agenda, moment) => Switched(Tracking.Track(agenda, kind, name.Customer, last, moment), kind), cancellationToken);
        await (agenda.Find(kind, name.Customer) switch
        {
            null => cards.ShowTooManyAsync(turn, agenda, cancellationToken),
            { Facts.Last: null } customer => cards.AskLastUpdateAsync(turn, agenda, customer, cancellationToken),
            var customer => cards.ShowAsync(turn, agenda, customer, [Notice.Good(turn.Words["tracked.noted"])], cancellationToken),
        });
    }

    /// <summary>"I saved it in FTOP": today, or on the day that is told.</summary>
    /// <param name="noteId">Empty for the newest note that updates a status.</param>
    public async Task SavedAsync(NoteTurn turn, string noteId, string day, CancellationToken cancellationToken)
    {
        if (await SavedNoteAsync(turn, noteId, cancellationToken) is not { } note
            || NoteTypes.Find(note.NoteType)?.Updates is not { } updates)
        {
            await cards.ShowNothingToSaveAsync(turn, cancellationToken);
            return;
        }

        var next = updates.NextUpdate is { } question ? AgendaRow.Day(note.Answers.GetValueOrDefault(question)) : null;
        var wrote = DateOnly.FromDateTime(turn.Local(note.PostedAt).DateTime);
        await NoteSavedAsync(turn, new(note.Customer, updates.Kind), day, new Source(note.Id, wrote, next), cancellationToken);
    }

    /// <summary>"I have updated it": the customer of the last reminder, or the only one; asks which where there are several.</summary>
    public async Task UpdatedItAsync(NoteTurn turn, string day, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        var active = agenda.Customers.Where(customer => !customer.IsStopped && desk.Status(agenda, customer).State != CadenceState.Ok).ToList();
        var last = active.Max(customer => customer.Facts.RemindedOn);
        var newest = active.Where(customer => customer.Facts.RemindedOn == last).ToList();
        await (newest is [var one]
            ? NoteSavedAsync(turn, new(one.Customer, one.Kind), day, null, cancellationToken)
            : cards.ShowUnknownAsync(turn, "", cancellationToken));
    }

    /// <summary>
    /// "I have updated Contoso": today, or on the day that is told, with the bot's note or without. A name that isn't tracked may be
    /// anything, or a colleague's by now, and is only offered to be.
    /// </summary>
    /// <param name="mayTrack">Whether the person was asked already.</param>
    public async Task UpdatedAsync(NoteTurn turn, CustomerName name, string day, bool mayTrack, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        var known = Find(agenda, name);
        if (known is not null)
        {
            await NoteSavedAsync(turn, new(known.Customer, known.Kind), day, null, cancellationToken);
        }
        else if (mayTrack && name.Customer.Length > 0 && TrackedKinds.For(turn.Person, name.Kind) is { } kind)
        {
            await NoteSavedAsync(turn, name with { Kind = kind }, day, null, cancellationToken);
        }
        else
        {
            await cards.ShowUnknownAsync(turn, name.Customer, cancellationToken, updatedOn: day);
        }
    }

    /// <param name="days">How many days from today where no day is told; 0 for one.</param>
    /// <param name="until">The day; null where none was to be told.</param>
    public async Task SnoozeAsync(NoteTurn turn, CustomerName name, int days, string? until, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        if (Find(agenda, name) is not { } customer)
        {
            await cards.ShowUnknownAsync(turn, name.Customer, cancellationToken);
            return;
        }

        if (desk.LatestSnooze(agenda, customer) is not { } latest)
        {
            await cards.ShowAsync(turn, agenda, customer, [Notice.Warning(turn.Words["snooze.too_late"])], cancellationToken);
            return;
        }

        var today = turn.Reading.Today;
        var wanted = until is null ? CalendarDays.Plus(today, Math.Max(1, days)) : DateWords.Read(until, turn.Reading);
        Problem? problem = wanted switch
        {
            _ when until is "" => new(Problem.Required, StatusCards.SnoozeUntil),
            null => new("date_unreadable", StatusCards.SnoozeUntil, PlainText.Quote(until!)),
            var on when on <= today => new("date_not_future", StatusCards.SnoozeUntil),
            var on when on > latest && until is not null =>
                new("snooze_too_late", StatusCards.SnoozeUntil, CustomerStatus.Day(latest, turn.Words)),
            _ => null,
        };
        if (problem is not null)
        {
            await cards.ShowSnoozedAsync(turn, agenda, customer, until ?? "", problem, cancellationToken);
            return;
        }

        var day = CalendarDays.Earlier(wanted!.Value, latest);
        var changed = await desk.ChangeAsync(
            turn.Person.Id,
            (current, _) => current.Find(customer.Kind, customer.Customer) is { } found ? Tracking.Snooze(current, found, day) : current,
            cancellationToken);
        await cards.ShowSnoozedAsync(turn, changed, changed.Find(customer.Kind, customer.Customer) ?? customer, "", null, cancellationToken);
    }

    public async Task StopAsync(NoteTurn turn, CustomerName name, CancellationToken cancellationToken)
    {
        var agenda = await desk.ChangeAsync(
            turn.Person.Id,
            (current, _) => Find(current, name) is { } found ? Tracking.Stop(current, found) : current,
            cancellationToken);
        await (Find(agenda, name) is { } customer
            ? cards.ShowAsync(turn, agenda, customer, [Notice.Good(turn.Words["stopped.noted"])], cancellationToken)
            : cards.ShowUnknownAsync(turn, name.Customer, cancellationToken));
    }

    /// <summary>Forgets a customer; one that is still reminded of must be stopped first, so that no single tap loses it.</summary>
    public Task RemoveAsync(NoteTurn turn, CustomerName name, CancellationToken cancellationToken) => desk.ChangeAsync(
        turn.Person.Id,
        (current, _) => Find(current, name) is { IsStopped: true } stopped ? current.Without(stopped) : current,
        cancellationToken);

    /// <summary>Takes the customer health, or asks for it where none comes along.</summary>
    public async Task SetHealthAsync(NoteTurn turn, CustomerName name, string health, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        if (Find(agenda, name) is not { } customer)
        {
            await cards.ShowUnknownAsync(turn, name.Customer, cancellationToken);
            return;
        }

        if (!StatusCards.Health.Options.Contains(health))
        {
            await cards.AskHealthAsync(turn, agenda, customer, cancellationToken);
            return;
        }

        var changed = await desk.ChangeAsync(
            turn.Person.Id,
            (current, _) => Find(current, name) is { } found ? current.With(found with { Facts = found.Facts with { Health = health } }) : current,
            cancellationToken);
        await cards.ShowAsync(turn, changed, Find(changed, name) ?? customer, [Notice.Good(turn.Words["settings.saved"])], cancellationToken);
    }

    private async Task NoteSavedAsync(NoteTurn turn, CustomerName name, string day, Source? source, CancellationToken cancellationToken)
    {
        var today = turn.Reading.Today;
        var saved = day.Length == 0 ? today : PastDay.OfUpdate(day, turn.Reading);
        Problem? problem = saved switch
        {
            null => new("date_unreadable", StatusCards.SavedOn, PlainText.Quote(day)),
            var on when on > today => new("saved_in_future", StatusCards.SavedOn),
            _ => null,
        };
        if (problem is not null)
        {
            await cards.ShowUnknownDayAsync(turn, name, day, problem, cancellationToken, source?.NoteId);
            return;
        }

        // The same tap once more, some days later, tells nothing new, and neither does that of a note before the last update.
        bool IsRepeated(Agenda agenda) => day.Length == 0 && source is not null
            && agenda.Find(name.Kind, name.Customer) is { } known
            && (known.Source == source.NoteId || known.Facts.Last > source.Wrote);
        var agenda = await desk.ChangeAsync(
            turn.Person.Id,
            (current, moment) => IsRepeated(current)
                ? current
                : Tracking.Saved(current, name.Kind, name.Customer, saved!.Value, source?.NoteId, source?.NextUpdate, moment),
            cancellationToken);
        var said = day.Length == 0 && source is not null ? source.Wrote : saved!.Value;
        await (agenda.Find(name.Kind, name.Customer) is { } customer
            ? cards.ShowSavedAsync(turn, agenda, customer, said, source?.NoteId, cancellationToken)
            : cards.ShowTooManyAsync(turn, agenda, cancellationToken));
    }

    private async Task<Note?> SavedNoteAsync(NoteTurn turn, string id, CancellationToken cancellationToken) => id.Length > 0
        ? await notes.FindAsync(turn.Person.Id, id, cancellationToken)
        : (await notes.NewestAsync(turn.Person.Id, Newest, cancellationToken)).FirstOrDefault(note => TrackedKinds.Updates(note, turn.Person));

    /// <summary>
    /// The tracked customer of that name, or the only one where none is named. Where both statuses of it are tracked and neither is meant
    /// more, the Enterprise Status.
    /// </summary>
    public static TrackedCustomer? Find(Agenda agenda, CustomerName name) => name switch
    {
        { Customer.Length: 0 } => agenda.Customers is [var only] ? only : null,
        { Kind.Length: > 0 } => agenda.Find(name.Kind, name.Customer),
        _ => agenda.Find(StatusKind.Enterprise, name.Customer) ?? agenda.Find(StatusKind.Overall, name.Customer),
    };

    /// <summary>Who asks to be reminded of an Overall Status wants to be.</summary>
    public static Agenda Switched(Agenda agenda, string kind) =>
        kind == StatusKind.Overall ? agenda with { Settings = agenda.Settings with { IsOverall = true } } : agenda;

    /// <param name="Wrote">The day on which it was posted.</param>
    private sealed record Source(string NoteId, DateOnly Wrote, DateOnly? NextUpdate);
}
