using NotesBot.Cards;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Says what can be done now.</summary>
internal sealed class Help(DraftStore drafts)
{
    public Task ShowAsync(NoteTurn turn, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["help.title"],
            [turn.Words["help.text"], turn.Words["help.more"], OwnNotes(turn)],
            [
                Tap.Of(turn.Words["action.new_note"], Verbs.New),
                Tap.Of(turn.Words["action.drafts"], Verbs.Drafts),
                Tap.Of(turn.Words["action.my_notes"], Verbs.Notes),
            ],
            CommandWords.All.Select(c => (turn.Words[$"command.{c.Key}"].Split('|')[0], turn.Words[$"help.{c.Key}"]))),
        cancellationToken);

    /// <summary>For a sentence that means nothing here: what would, and the note that may have been meant.</summary>
    public async Task AnswerUnknownAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        var newest = (await drafts.OpenAsync(turn.Person.Id, cancellationToken)).FirstOrDefault(draft => draft.Customer.Length > 0);
        var ways = new[] { Tap.Of(turn.Words["action.new_note"], Verbs.New), Tap.Of(turn.Words["action.help"], Verbs.Help) };
        await turn.ShowAsync(
            MessageCard.Write(
                turn.Words,
                turn.Words["unknown.title"],
                [newest is null ? turn.Words["unknown.text"] : turn.Words.Format("unknown.draft", newest.Customer)],
                newest is null ? ways : [Tap.On(newest, turn.Words["action.resume"], Verbs.Resume), .. ways]),
            cancellationToken);
    }

    /// <summary>For a command that needs a note, when none is open.</summary>
    public Task AnswerNothingOpenAsync(NoteTurn turn, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["nothing.title"],
            [turn.Words["nothing.open"]],
            [Tap.Of(turn.Words["action.new_note"], Verbs.New), Tap.Of(turn.Words["action.drafts"], Verbs.Drafts)]),
        cancellationToken);

    private static string OwnNotes(NoteTurn turn) =>
        turn.Person.Roles.IsEmpty ? turn.Words["help.no_role"] : RoleAnswers.Writes(turn);
}
