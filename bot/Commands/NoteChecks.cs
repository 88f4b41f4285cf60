using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Questions;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>
/// Checks a note that somebody pastes: what is wrong with it, and how to mend each. The text stays on the card, to be changed and checked
/// again, shown as it should be, or taken over as a draft; nothing of it is kept.
/// </summary>
internal sealed class NoteChecks(SaidOnce said)
{
    /// <summary>The question, for <see cref="NoteTurn.Asking"/>.</summary>
    public const string Asked = "check";

    /// <summary>In bytes of JSON: what finds room on the card beside what is said about it.</summary>
    private const int MostOnCard = 8 * 1024;

    private const int MostFindings = 16;

    private const string Text = "text";

    private static readonly Page Page = new(
        Asked,
        new TextQuestion(Text) { Words = "check_text", Multiline = true },
        new ChoiceQuestion(NoteRoute.NoteType, [.. NoteTypes.All.Select(type => type.Id)])
        {
            Words = "check_type", OptionWords = "note_type", Compact = true, Optional = true,
        },
        new StatusLevelQuestion("l1", 1) { Compact = true, When = new Condition(NoteRoute.NoteType, "service_intent") });

    public Task AskAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        turn.Asking = Asked;
        return ShowAsync(turn, RawValues.None, [], note: null, cancellationToken);
    }

    /// <summary>Checks the text of a card, or one that was typed.</summary>
    public Task CheckAsync(NoteTurn turn, RawValues values, CancellationToken cancellationToken)
    {
        if (values[Text].Length == 0)
        {
            return ShowAsync(turn, values, [new(Problem.Required, Text)], note: null, cancellationToken);
        }

        var note = Read(values);
        return ShowAsync(
            turn,
            note is null ? values : values.With(NoteRoute.NoteType, note.Type.Id),
            note is null ? [new("unknown_note", NoteRoute.NoteType)] : [],
            note,
            cancellationToken);
    }

    public Task CheckAsync(NoteTurn turn, string text, CancellationToken cancellationToken) =>
        CheckAsync(turn, RawValues.None.With(Text, text), cancellationToken);

    /// <summary>Sends the text as the bot would print it.</summary>
    public async Task ShowMendedAsync(NoteTurn turn, RawValues values, CancellationToken cancellationToken)
    {
        if (Read(values) is { } note && NoteFindings.Mended(note, note.Words) is { } mended)
        {
            await said.SayAsync(turn, $"{turn.Key}/mended", mended, cancellationToken);
        }

        await CheckAsync(turn, values, cancellationToken);
    }

    /// <summary>What a draft of the pasted note begins with; null where the text is none.</summary>
    public static DraftStart? Start(RawValues values) => values[Text].Length > 0 && Read(values) is { } note ? new DraftStart(note.Type.Id, Values: note.Values) : null;

    private static PastedNote? Read(RawValues values)
    {
        var note = PastedNote.Read(values[Text])
            ?? (NoteTypes.Find(values[NoteRoute.NoteType]) is { } type ? PastedNote.ReadAs(type, values[Text]) : null);
        return note is null || values["l1"].Length == 0 ? note : note with { Values = note.Values.With("l1", values["l1"]) };
    }

    private static Task ShowAsync(
        NoteTurn turn, RawValues values, IReadOnlyCollection<Problem> problems, PastedNote? note, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var isShort = CardBudget.Weight([values[Text]]) <= MostOnCard;
        var inputs = Page.Inputs(Answers.Of(values.Values)).Where(_ => isShort)
            .Select(input => InputData.Of(input, values, [.. problems], words, turn.Reading.Today));
        var mended = note is null ? null : NoteFindings.Mended(note, note.Words);
        var isMendable = isShort && mended is not null && mended != values[Text];
        return turn.ShowAsync(
            CardTemplates.Page.Expand(new CardData
            {
                ["lang"] = words.Code,
                ["title"] = note is null ? words["check.title"] : words[$"note_type.{note.Type.Id}"],
                ["heading"] = words[note is null ? "check.title" : "check.result"],
                ["notices"] = Notice.List(Notices(turn, note, isShort)),
                ["inputs"] = [.. inputs],
                ["actions"] =
                [
                    note is not null && isShort ? Tap.Of(words["action.take_over"], Verbs.TakeOver) : null,
                    isMendable ? Tap.Of(words["action.show_mended"], Verbs.ShowMended) : null,
                    isShort ? Tap.Of(words[note is null ? "action.check" : "action.check_again"], Verbs.Check) : null,
                    Tap.Of(words["action.help"], Verbs.Help),
                ],
            }),
            cancellationToken);
    }

    private static IEnumerable<Notice> Notices(NoteTurn turn, PastedNote? note, bool isShort)
    {
        var words = turn.Words;
        ImmutableArray<Finding> findings = note is null ? [] : NoteFindings.Of(note, turn.Reading);
        var wrong = findings.Count(finding => finding.Kind != FindingKind.Good);
        if (note is not null)
        {
            yield return (wrong, findings.Any(finding => finding.Code == "grade_open")) switch
            {
                (0, true) => new(words["check.l1"]),
                (0, _) => Notice.Good(words["check.clean"]),
                _ => new(words.Format("check.count", wrong)),
            };
        }

        foreach (var finding in findings.Take(MostFindings))
        {
            yield return new Notice(HintNotice.Sentence(finding.Key, finding.Args, words), Style(finding.Kind));
        }

        if (findings.Length > MostFindings)
        {
            yield return new(words.Format("check.more", findings.Length - MostFindings));
        }

        if (!isShort)
        {
            yield return new(words["check.too_long_to_take"]);
        }
    }

    private static string Style(FindingKind kind) => kind switch
    {
        FindingKind.Error => "attention",
        FindingKind.Warning => "warning",
        _ => "good",
    };
}
