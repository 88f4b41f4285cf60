using System.Text.Json.Nodes;
using NotesBot.Cards;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>
/// Hands a tracked customer to a colleague: the bot says a code, and whoever of the same tenant tells it the code takes the customer over.
/// Nobody's name is needed, and until then the customer stays where it is.
/// </summary>
internal sealed class HandOvers(HandOverStore offers, AgendaDesk desk, Planner planner, StatusCards cards)
{
    public async Task OfferAsync(NoteTurn turn, CustomerName name, CancellationToken cancellationToken)
    {
        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        if (StatusAnswers.Find(agenda, name) is not { } customer)
        {
            await cards.ShowUnknownAsync(turn, name.Customer, cancellationToken);
            return;
        }

        var code = await offers.OfferAsync(Visitor.TenantOf(turn.Person.Id), turn.Person.Id, customer, cancellationToken);
        await turn.SayAsync(turn.Words.Format("hand_over.message", customer.Customer, code), cancellationToken);
        await turn.ShowAsync(
            MessageCard.Write(
                turn.Words,
                turn.Words.Format("hand_over.title", customer.Customer),
                [turn.Words["hand_over.send"], turn.Words.Format("hand_over.until", HandOverStore.Valid.Days)],
                [Tap.Of(turn.Words["action.reminders"], Verbs.Reminders)]),
            cancellationToken);
    }

    public async Task TakeAsync(NoteTurn turn, string code, CancellationToken cancellationToken)
    {
        Func<Task> refuse = () => ShowUnknownAsync(turn, cancellationToken);
        var taken = await offers.TakeAsync(
            Visitor.TenantOf(turn.Person.Id),
            code,
            turn.Person.Id,
            (own, other, customer) =>
            {
                if (TrackedKinds.For(turn.Person, customer.Kind) is null)
                {
                    refuse = () => cards.ShowNotYoursAsync(turn, cancellationToken);
                    return null;
                }

                var moved = Tracking.HandOver(own, StatusAnswers.Switched(other, customer.Kind), customer, desk.MomentOf(other));
                if (moved.Other.Customers.Length > Math.Max(desk.MostCustomers, other.Customers.Length))
                {
                    refuse = () => cards.ShowTooManyAsync(turn, other, cancellationToken);
                    return null;
                }

                return (planner.Planned(moved.Own, desk.MomentOf(own).Now), planner.Planned(moved.Other, desk.MomentOf(other).Now));
            },
            cancellationToken);
        if (taken is null)
        {
            await refuse();
            return;
        }

        var agenda = await desk.FindAsync(turn.Person.Id, cancellationToken);
        await cards.ShowAsync(
            turn, agenda, agenda.Find(taken.Kind, taken.Customer)!, [Notice.Good(turn.Words["take.noted"])], cancellationToken);
    }

    private static Task ShowUnknownAsync(NoteTurn turn, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["take.title"],
            [turn.Words["take.unknown"]],
            [Tap.Of(turn.Words["action.reminders"], Verbs.Reminders)]),
        cancellationToken);
}
