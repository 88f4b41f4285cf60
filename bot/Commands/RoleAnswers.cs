using System.Text.Json.Nodes;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Asks for the person's role, takes it, and says what it means.</summary>
internal sealed class RoleAnswers(PersonStore people)
{
    private static readonly ChoiceQuestion Question = new("role", Roles.All) { OptionWords = "role" };

    /// <summary>The question, for <see cref="NoteTurn.Asking"/>.</summary>
    public const string Asked = "role";

    public Task AskAsync(NoteTurn turn, bool isWelcome, Problem? problem, CancellationToken cancellationToken)
    {
        turn.Asking = Asked;
        var words = turn.Words;
        var known = RawValues.None.With("role", turn.Person.Role ?? "");
        var notices = isWelcome ? new[] { words["welcome.what"], words["welcome.how"] } : [];
        return turn.ShowAsync(
            CardTemplates.Page.Expand(new JsonObject
            {
                ["lang"] = words.Code,
                ["heading"] = words[isWelcome ? "welcome.title" : "role.title"],
                ["notices"] = Notice.Json(notices.Select(text => new Notice(text))),
                ["inputs"] = new JsonArray(InputJson.Of(Question.Inputs(Answers.None)[0], known, problem is null ? [] : [problem], words)),
                ["actions"] = new JsonArray(Tap.Of(words["action.set_role"], Verbs.SetRole), Tap.Of(words["action.help"], Verbs.Help)),
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

        turn.Person = turn.Person with { Role = reading.Answers["role"] };
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

    /// <summary>What the role writes; a role whose notes aren't served yet is told so.</summary>
    public Task ShowAsync(NoteTurn turn, bool isWelcome, CancellationToken cancellationToken)
    {
        var title = turn.Words[isWelcome ? "welcome.title" : "role.noted"];
        var greeting = isWelcome ? new[] { turn.Words["welcome.what"] } : [];
        var (words, role) = (turn.Words, turn.Words[$"role.{turn.Person.Role}"]);
        var own = NoteTypes.Of(turn.Person.Role!);
        return own.IsEmpty
            ? turn.ShowAsync(
                MessageCard.Write(
                    words, title, [.. greeting, words.Format("role.comes_next", role)], [Tap.Of(words["action.change_role"], Verbs.AskRole)]),
                cancellationToken)
            : turn.ShowAsync(
                MessageCard.Write(
                    words,
                    title,
                    [.. greeting, words.Format("role.writes", role, string.Join("; ", own.Select(type => words[$"note_type.{type.Id}"]))), words["role.begin"]],
                    [Tap.Of(words["action.new_note"], Verbs.New), Tap.Of(words["action.change_role"], Verbs.AskRole)]),
                cancellationToken);
    }
}
