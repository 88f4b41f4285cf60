using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Dialogs;
using NotesBot.Reminders;
using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>Makes a turn out of an activity: the person, the words, the dialogs; and keeps the dialogs' state afterwards.</summary>
internal sealed partial class TurnRunner(
    PersonStore people, AgendaDesk agendas, PersonState state, MainDialog main, TimeProvider clock, ILogger<TurnRunner> log)
{
    // The answer in place waits for the update, and the person for that.
    private static readonly TimeSpan LongestUpdate = TimeSpan.FromSeconds(2);

    public delegate Task Answer(NoteTurn turn, CancellationToken cancellationToken);

    public async Task<NoteTurn> RunAsync(ITurnContext context, Incoming incoming, Answer answer, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(state.CreateProperty<DialogState>(nameof(DialogState)));
        dialogs.Add(main);
        var asked = state.CreateProperty<string>(nameof(NoteTurn.Asking));
        var id = Visitor.IdOf(context.Activity);
        var (person, reach) = await people.VisitAsync(id, cancellationToken);
        var turn = new NoteTurn(context, TurnKey.Of(context), person ?? new Person { Id = id }, clock, incoming)
        {
            Dialogs = await dialogs.CreateContextAsync(context, cancellationToken),
            WasAsked = await asked.GetAsync(context, cancellationToken: cancellationToken),
        };
        context.TurnState.Set(turn);
        if (Visitor.IsInGroup(context.Activity))
        {
            await turn.TellAsync(turn.Words["group.privately"], cancellationToken);
            return turn;
        }

        await agendas.MeetAsync(context.Activity, id, reach, cancellationToken);
        await answer(turn, cancellationToken);
        if (!turn.IsForgotten)
        {
            await (turn.Asking is { } asking
                ? asked.SetAsync(context, asking, cancellationToken)
                : asked.DeleteAsync(context, cancellationToken));
            await state.SaveChangesAsync(context, cancellationToken: cancellationToken);
        }

        await UpdateCardAsync(context, turn, cancellationToken);
        return turn;
    }

    // The invoke's answer changes the card on the screen it was tapped on; the message itself is changed for every other screen.
    private async Task UpdateCardAsync(ITurnContext context, NoteTurn turn, CancellationToken cancellationToken)
    {
        if (turn.CardInPlace is not { } card || context.Activity.ReplyToId is not { Length: > 0 } id)
        {
            return;
        }

        var update = CardMessages.Of(card);
        update.Id = id;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestUpdate);
        try
        {
            await context.UpdateActivityAsync(update, patience.Token);
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogNotUpdated(e.GetType().Name, turn.Key); // the answer in place stands all the same
        }
    }

    [LoggerMessage(EventId = 10, Level = LogLevel.Warning, Message = "A card could not be updated ({Error}), turn {Turn}.")]
    private partial void LogNotUpdated(string error, string turn);
}
