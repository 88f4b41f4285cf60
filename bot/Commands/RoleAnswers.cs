using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Asks for the person's roles, takes them, and says what they mean.</summary>
internal sealed class RoleAnswers(PersonStore people)
{
    private static readonly ChoicesQuestion Question = new("role", Roles.All) { OptionWords = "role" };

    /// <summary>The question, for <see cref="NoteTurn.Asking"/>.</summary>
    public const string Asked = "role";

    public Task AskAsync(NoteTurn turn, bool isWelcome, Problem? problem, CancellationToken cancellationToken)
    {
        turn.Asking = Asked;
        var words = turn.Words;
        var known = RawValues.None.With("role", string.Join(',', turn.Person.Roles));
        var input = InputData.Of(Question.Inputs(Answers.None)[0], known, problem is null ? [] : [problem], words, turn.Reading.Today);
        var notices = isWelcome ? new[] { words["welcome.what"], words["welcome.how"] } : [];
        return turn.ShowAsync(
            CardTemplates.Page.Expand(new CardData
            {
                ["lang"] = words.Code,
                ["heading"] = words[isWelcome ? "welcome.title" : "role.title"],
                ["notices"] = Notice.List(notices.Select(text => new Notice(text))),
                ["inputs"] = [input],
                ["actions"] = [Tap.Of(words["action.set_role"], Verbs.SetRole), Tap.Of(words["action.help"], Verbs.Help)],
            }),
            cancellationToken);
    }

    /// <summary>Takes a tapped or typed role; false when it was none, and then says so.</summary>
    public async Task<bool> TakeAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        turn.IsHandled = true;
        var said = turn.Incoming switch
        {
            Incoming.Typed { Text: var text } => text,
            Incoming.Tapped { Verb: Verbs.SetRole } tap => tap.Field("role"),
            _ => "",
        };
        var reading = Question.Read(RawValues.None.With("role", said), turn.Reading);
        if (reading.Problems is [var problem, ..])
        {
            await AskAsync(turn, isWelcome: false, problem, cancellationToken);
            return false;
        }

        turn.Person = turn.Person with { Roles = reading.Answers.List("role") };
        await people.SaveAsync(turn.Person, cancellationToken);
        return true;
    }

    /// <summary>
    /// Whether a sentence is a role: its code or name, and its number in the list where the list was shown just now. In the middle of a
    /// note it counts only where the role was asked.
    /// </summary>
    public static bool IsRole(NoteTurn turn, string text) =>
        (turn.WasAsked == Asked || (turn.Dialogs.ActiveDialog is null && !text.All(char.IsAsciiDigit)))
        && Question.Read(RawValues.None.With("role", text), turn.Reading).Problems.IsEmpty;

    /// <summary>What the roles write.</summary>
    public Task ShowAsync(NoteTurn turn, bool isWelcome, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var greeting = turn.Notices.Select(notice => notice.Text).Concat(isWelcome ? [words["welcome.what"]] : []).ToList();
        turn.Notices.Clear();
        return turn.ShowAsync(
            MessageCard.Write(
                words,
                words[isWelcome ? "welcome.title" : "role.noted"],
                [.. greeting, Writes(turn), words["role.begin"]],
                [
                    Tap.Of(words["action.new_note"], Verbs.New),
                    Tap.Of(words["action.change_role"], Verbs.AskRole),
                    Tap.Of(words["action.settings"], Verbs.AskSettings),
                ]),
            cancellationToken);
    }

    /// <summary>Who the person is, and which notes they write.</summary>
    public static string Writes(NoteTurn turn)
    {
        var (words, roles) = (turn.Words, turn.Person.Roles);
        return words.Format(
            "role.writes",
            string.Join(words["list.and"], roles.Select(role => words[$"role.{role}"])),
            string.Join(words["line.between"], NoteTypes.Of(roles).Select(type => words[$"note_type.{type.Id}"])));
    }
}
