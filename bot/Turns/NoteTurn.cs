using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>One turn as the conversation sees it: who did what, in which language and on which day, and how to answer.</summary>
internal sealed class NoteTurn(ITurnContext context, string key, Person person, Visitor visitor, Incoming incoming)
{
    public ITurnContext Context => context;

    /// <summary>Names the activity: the same when the channel delivers it again.</summary>
    public string Key => key;

    public Person Person { get; set; } = person;

    /// <summary>The interface's language: the person's own, or that of the client.</summary>
    public Words Words { get; } = BotWords.Of(person.Language ?? visitor.Locale);

    /// <summary>The language the note is written in; FTOP's, unless the person chose another.</summary>
    public Words NoteWords { get; } = BotWords.Of(person.NoteLanguage ?? "en");

    public ReadingContext Reading { get; } = new(DateOnly.FromDateTime(visitor.Now.DateTime), visitor.Locale);

    public Incoming Incoming => incoming;

    /// <summary>Set once somebody acted on what came in; what follows in the turn only shows.</summary>
    public bool IsHandled { get; set; }

    /// <summary>The draft this turn is about, as it was last read or saved.</summary>
    public Draft? Draft { get; set; }

    /// <summary>What the next page shown has to say beside its questions.</summary>
    public List<Notice> Notices { get; } = [];

    /// <summary>Set before any dialog runs.</summary>
    public required DialogContext Dialogs { get; init; }

    /// <summary>The card that answers an Execute in place; null when the turn is no Execute or hasn't shown one.</summary>
    public string? CardInPlace { get; private set; }

    /// <summary>Whether the person has been shown a card in this turn.</summary>
    public bool HasShown { get; private set; }

    private bool IsExecute => context.Activity.Type == ActivityTypes.Invoke;

    public static NoteTurn Of(ITurnContext context) => context.TurnState.Get<NoteTurn>();

    /// <summary>An instant as a clock on the person's wall shows it.</summary>
    public string LocalTime(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, visitor.Zone).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Shows a card: in place of the one whose Execute is being answered, as a message of its own otherwise.</summary>
    public async Task ShowAsync(string card, CancellationToken cancellationToken)
    {
        HasShown = true;
        if (IsExecute && CardInPlace is null)
        {
            CardInPlace = card;
            return;
        }

        await context.SendActivityAsync(CardMessages.Of(card), cancellationToken);
    }

    /// <summary>Says a sentence, exactly as it is.</summary>
    public Task SayAsync(string text, CancellationToken cancellationToken) =>
        context.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain }, cancellationToken);
}
