using Microsoft.Bot.Builder;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Greets once an install, whichever of its two events comes first.</summary>
internal sealed class Welcome(
    TurnRunner turns, Conversation conversation, PersonStore people, PersonalStore own, AgendaDesk agendas)
{
    public Task GreetAsync(ITurnContext context, CancellationToken cancellationToken) =>
        Visitor.IsInGroup(context.Activity)
            ? Task.CompletedTask
            : turns.RunAsync(context, new Incoming.Tapped(Verbs.Help), GreetAsync, cancellationToken);

    /// <summary>
    /// After an uninstall nothing is sent; notes, drafts and tracked customers stay for when the person comes back, or until they are too old.
    /// Of who had their data deleted before, nothing is noted. Who takes the bot out of a team keeps it in their own chat.
    /// </summary>
    public async Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (Visitor.IsInGroup(context.Activity))
        {
            return;
        }

        var id = Visitor.IdOf(context.Activity);
        var data = await own.ReadAsync(id, cancellationToken);
        if (data.IsEmpty)
        {
            await own.DeleteAsync(id, data.Code, AuditLine.ByThemselves, cancellationToken);
            return;
        }

        await agendas.LeaveAsync(id, cancellationToken);
        var person = await people.FindAsync(id, cancellationToken) ?? new Person { Id = id };
        await people.SaveAsync(person with { Welcomed = false }, cancellationToken);
    }

    private async Task GreetAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Person.Welcomed)
        {
            return;
        }

        var agenda = await agendas.FindAsync(turn.Person.Id, cancellationToken);
        if (agenda.Customers.Length > 0)
        {
            turn.Notices.Add(new(turn.Words.Format("welcome.back", agenda.Customers.Length)));
        }

        await conversation.WelcomeAsync(turn, cancellationToken);
    }
}
