using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Commands;
using NotesBot.Dialogs;
using NotesBot.Drafts;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Sentences;
using NotesBot.OwnData;
using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>Leads what a person did to the one who answers it. Commands are heard everywhere, before any dialog.</summary>
internal sealed partial class Conversation(
    Help help,
    DraftLists drafts,
    NoteLists notes,
    RoleAnswers roles,
    Settings settings,
    NoteChecks checks,
    ReminderCommands reminders,
    OwnDataCommands ownData,
    Sentences sentences,
    StepActions actions,
    StepCards cards,
    PersonStore people,
    ILogger<Conversation> log)
{
    public Task AnswerAsync(NoteTurn turn, CancellationToken cancellationToken) => turn.Incoming switch
    {
        _ when ownData.Find(turn) is { } answer => answer(cancellationToken),
        _ when reminders.Find(turn) is { } answer => answer(cancellationToken),
        Incoming.Tapped { Verb: Verbs.UpdateNow } tap => NewAsync(turn, DraftStart.Update(tap), cancellationToken),
        Incoming.Tapped { Verb: Verbs.Help } when IsNew(turn) => WelcomeAsync(turn, cancellationToken),
        Incoming.Tapped { Verb: Verbs.Help } => help.ShowAsync(turn, cancellationToken),
        Incoming.Tapped { Verb: Verbs.Drafts } => drafts.ShowAsync(turn, cancellationToken),
        Incoming.Tapped { Verb: Verbs.Notes } => notes.ShowAsync(turn, cancellationToken),
        Incoming.Tapped { Verb: Verbs.SearchNotes } tap => notes.SearchAsync(turn, tap.Field(NoteLists.Wanted), cancellationToken),
        Incoming.Typed { Text: var text } when SearchSentence.Read(text) is { IsClear: true } said =>
            notes.SearchAsync(turn, said.Words, cancellationToken),
        Incoming.Tapped { Verb: Verbs.ShowNote } tap => notes.ShowOneAsync(turn, tap.Field("note"), cancellationToken),
        Incoming.Tapped { Verb: Verbs.Discard, Draft: not null } tap => drafts.DiscardAsync(turn, tap, cancellationToken),
        Incoming.Tapped { Verb: Verbs.AskRole } => roles.AskAsync(turn, isWelcome: false, problem: null, cancellationToken),
        Incoming.Tapped { Verb: Verbs.SetRole } => SetRoleAsync(turn, cancellationToken),
        Incoming.Tapped { Verb: Verbs.AskSettings } => settings.AskAsync(turn, cancellationToken),
        Incoming.Tapped { Verb: Verbs.SetSettings } tap => settings.TakeAsync(turn, tap, cancellationToken),
        Incoming.Tapped { Verb: Verbs.AskCheck } => checks.AskAsync(turn, cancellationToken),
        Incoming.Tapped { Verb: Verbs.Check, Inputs: { } inputs } => checks.CheckAsync(turn, inputs, cancellationToken),
        Incoming.Tapped { Verb: Verbs.ShowMended, Inputs: { } inputs } => checks.ShowMendedAsync(turn, inputs, cancellationToken),
        Incoming.Tapped { Verb: Verbs.TakeOver, Inputs: { } inputs } => TakeOverAsync(turn, inputs, cancellationToken),
        Incoming.Typed { Text: var text } when turn.WasAsked == NoteChecks.Asked => checks.CheckAsync(turn, text, cancellationToken),
        Incoming.Typed { Text: var text } when text.Contains('\n', StringComparison.Ordinal) && PastedNote.IsLikely(text) =>
            checks.CheckAsync(turn, text, cancellationToken),
        Incoming.Tapped { Verb: Verbs.New } tap => NewAsync(turn, DraftStart.Of(tap), cancellationToken),
        Incoming.Tapped { Draft: { } id } => ContinueAsync(turn, id, cancellationToken),
        Incoming.Typed { Text: var text } when RoleAnswers.IsRole(turn, text) => SetRoleAsync(turn, cancellationToken),
        Incoming.Typed { Text: var text } when Settings.Find(turn, text) is { } tap => settings.TakeAsync(turn, tap, cancellationToken),
        Incoming.Typed { Text: var text } when AfterCall.Wanted(turn, text) is { Customer.Length: > 0 } start =>
            NewAsync(turn, start, cancellationToken),
        Incoming.Typed when turn.Dialogs.ActiveDialog is null => HearAsync(turn, cancellationToken),
        _ => ContinueAsync(turn, draft: null, cancellationToken),
    };

    /// <summary>Greets, and asks the role.</summary>
    public Task WelcomeAsync(NoteTurn turn, CancellationToken cancellationToken) => BeginAsync(turn, MainDialog.Welcome, cancellationToken);

    // Who had their data deleted is still in this chat, and no event tells that they begin anew.
    private static bool IsNew(NoteTurn turn) => turn.Person is { Welcomed: false, Roles.IsEmpty: true };

    private async Task BeginAsync(NoteTurn turn, string options, CancellationToken cancellationToken)
    {
        turn.IsHandled = true;
        await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
        await turn.Dialogs.BeginDialogAsync(nameof(MainDialog), options, cancellationToken);
        if (options == MainDialog.Welcome || IsNew(turn))
        {
            turn.Person = turn.Person with { Welcomed = true };
            await people.SaveAsync(turn.Person, cancellationToken);
        }
    }

    private async Task NewAsync(NoteTurn turn, DraftStart start, CancellationToken cancellationToken)
    {
        if (start.IsBlank)
        {
            await BeginAsync(turn, MainDialog.NewNote, cancellationToken);
        }
        else if (await sentences.BeginAsync(turn, start, cancellationToken))
        {
            await FollowAsync(turn, cancellationToken);
        }
    }

    // The text stands on the card alone: where it can't become a draft, the card stays and the list of drafts comes beside it.
    private async Task TakeOverAsync(NoteTurn turn, RawValues values, CancellationToken cancellationToken)
    {
        var isFull = await drafts.IsFullAsync(turn, cancellationToken);
        if (!isFull && NoteChecks.Start(values) is { } start)
        {
            await NewAsync(turn, start, cancellationToken);
            return;
        }

        await checks.CheckAsync(turn, values, cancellationToken);
        if (isFull)
        {
            await drafts.ShowFullAsync(turn, cancellationToken);
        }
    }

    // With no note open, a sentence may ask for one, or tell one.
    private async Task HearAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        if (!await sentences.TakeAsync(turn, draft: null, cancellationToken))
        {
            await ContinueAsync(turn, draft: null, cancellationToken);
        }
        else
        {
            await FollowAsync(turn, cancellationToken);
        }
    }

    private async Task FollowAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        if (turn.FollowUp is { } draft)
        {
            await BeginAsync(turn, draft.Id, cancellationToken);
        }
    }

    // The role asked on the way to a note is the dialog's; one set by the way leaves the note where it is.
    private async Task SetRoleAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Person.Roles.IsEmpty && turn.Dialogs.ActiveDialog is not null)
        {
            await turn.Dialogs.ContinueDialogAsync(cancellationToken);
        }
        else if (await roles.TakeAsync(turn, cancellationToken))
        {
            await roles.ShowAsync(turn, isWelcome: false, cancellationToken);
        }
    }

    private async Task ContinueAsync(NoteTurn turn, string? draft, CancellationToken cancellationToken)
    {
        await ContinueDialogsAsync(turn, cancellationToken);
        if (!turn.HasShown && (turn.IsHandled ? turn.Draft?.Id : draft) is { } id)
        {
            await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
            await turn.Dialogs.BeginDialogAsync(nameof(MainDialog), id, cancellationToken);
        }

        if (!turn.HasShown && turn.Incoming is Incoming.Tapped { Draft: null } && await actions.ShowAgainAsync(turn, cancellationToken))
        {
            await FollowAsync(turn, cancellationToken);
        }

        if (!turn.HasShown)
        {
            await (turn.Incoming switch
            {
                Incoming.Tapped { Draft: not null } => cards.ShowClosedAsync(turn, draft: null, cancellationToken),
                Incoming.Tapped => help.AnswerNothingOpenAsync(turn, cancellationToken),
                _ when IsNew(turn) => WelcomeAsync(turn, cancellationToken),
                _ => help.AnswerUnknownAsync(turn, cancellationToken),
            });
        }
    }

    // A stack that another version of the bot stored may name dialogs that are gone, or end before anything is shown. It holds nothing
    // but a draft's id, so it is dropped; the draft knows where it stands.
    private async Task ContinueDialogsAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            await turn.Dialogs.ContinueDialogAsync(cancellationToken);
        }
        catch (InvalidOperationException fault) when (!turn.HasShown)
        {
            LogDropped(turn.Key, fault.StackTrace);
            turn.Dialogs.Stack.Clear();
        }
    }

    [LoggerMessage(EventId = 11, Level = LogLevel.Warning, Message = "The stored dialogs could not go on and were dropped, turn {Turn}\n{Where}")]
    private partial void LogDropped(string turn, string? where);
}
