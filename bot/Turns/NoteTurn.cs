using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;
using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>One turn as the conversation sees it: who did what, in which language and on which day, and how to answer.</summary>
internal sealed class NoteTurn(ITurnContext context, string key, Person person, TimeProvider clock, Incoming incoming)
{
    /// <summary>The name of the invoke that a card's Execute comes as.</summary>
    public const string Execute = "adaptiveCard/action";

    private readonly ImmutableArray<string> rolesBefore = person.Roles;
    private readonly Visitor visitor = Visitor.Of(context.Activity, person.TimeZone, clock.GetUtcNow());

    public ITurnContext Context => context;

    /// <summary>Names the activity: the same when the channel delivers it again.</summary>
    public string Key => key;

    public Person Person { get; set; } = person;

    /// <summary>The interface's language: the person's own, or that of the client.</summary>
    public Words Words => BotWords.Of(Person.Language ?? visitor.Locale);

    /// <summary>The language the note is written in; FTOP's, unless the person chose another.</summary>
    public Words NoteWords => NotesBot.Notes.Texts.Words.OfNote(Person.NoteLanguage);

    public ReadingContext Reading => new(DateOnly.FromDateTime(visitor.Now.DateTime), visitor.Locale, NoteWords.Code);

    public Incoming Incoming => incoming;

    /// <summary>Set once somebody acted on what came in; what follows in the turn only shows.</summary>
    public bool IsHandled { get; set; }

    /// <summary>The draft this turn is about, as it was last read or saved.</summary>
    public Draft? Draft { get; set; }

    /// <summary>The draft to go on with once the one the turn was about is left.</summary>
    public Draft? FollowUp { get; set; }

    /// <summary>What the next page shown has to say beside its questions.</summary>
    public List<Notice> Notices { get; } = [];

    /// <summary>What stands beside the inputs of the next page shown, where they are on it.</summary>
    public ImmutableArray<Problem> Problems { get; set; } = [];

    /// <summary>Whether the person told their roles in this very turn.</summary>
    public bool IsRoleNew => !Person.Roles.SequenceEqual(rolesBefore);

    /// <summary>What the bot asked last beside any note: see <see cref="Asking"/>.</summary>
    public string? WasAsked { get; init; }

    /// <summary>Set when the answer to a question beside any note is awaited; a sentence in the next turn answers it.</summary>
    public string? Asking { get; set; }

    /// <summary>Set once the person's data is deleted: nothing of this turn may be kept either.</summary>
    public bool IsForgotten { get; set; }

    /// <summary>Set before any dialog runs.</summary>
    public required DialogContext Dialogs { get; init; }

    /// <summary>The card that answers an Execute in place, parsed; null when the turn is no Execute or hasn't shown one.</summary>
    public object? CardInPlace { get; private set; }

    /// <summary>The sentence that answers an Execute in place; null when the turn is no Execute or has none.</summary>
    public string? TextInPlace { get; private set; }

    /// <summary>Whether the person has been shown a card in this turn.</summary>
    public bool HasShown { get; private set; }

    private bool IsExecute => context.Activity is { Type: ActivityTypes.Invoke, Name: Execute };

    public static NoteTurn Of(ITurnContext context) => context.TurnState.Get<NoteTurn>();

    /// <summary>An instant in the person's time zone.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, visitor.Zone);

    /// <summary>An instant as a clock on the person's wall shows it.</summary>
    public string LocalTime(DateTimeOffset instant) =>
        Local(instant).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The day of an instant where the person is, in long form.</summary>
    public string LocalDay(DateTimeOffset instant) =>
        DateWords.Long(DateOnly.FromDateTime(Local(instant).DateTime), Words.Code);

    /// <summary>Shows a card, given as JSON: in place of the one whose Execute is being answered, as a message of its own otherwise.</summary>
    public async Task ShowAsync(byte[] card, CancellationToken cancellationToken)
    {
        HasShown = true;
        if (IsExecute && CardInPlace is null)
        {
            CardInPlace = ActivityJson.Parse(card);
            return;
        }

        await context.SendActivityAsync(CardMessages.Of(card), cancellationToken);
    }

    /// <summary>Sends a message that is no card of the bot's own.</summary>
    public Task SendAsync(Activity message, CancellationToken cancellationToken)
    {
        HasShown = true;
        return context.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Says a sentence, exactly as it is.</summary>
    public Task SayAsync(string text, CancellationToken cancellationToken) =>
        context.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain }, cancellationToken);

    /// <summary>Tells a sentence: to who tapped, where an Execute is being answered, and as a message otherwise.</summary>
    public Task TellAsync(string text, CancellationToken cancellationToken)
    {
        if (!IsExecute)
        {
            return SayAsync(text, cancellationToken);
        }

        TextInPlace = text;
        return Task.CompletedTask;
    }
}
