using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Shows a person's settings, and takes them from the card or from a sentence such as "note language German".</summary>
internal sealed class Settings(PersonStore people, AgendaDesk agendas)
{
    /// <summary>The choice that leaves a setting to the client.</summary>
    private const string Auto = "auto";

    /// <summary>How much of a text that can't be taken is shown again, in UTF-16 code units.</summary>
    private const int MostShown = 200;

    private static readonly ImmutableArray<Question> Questions =
    [
        new ChoiceQuestion("language", [Auto, .. Words.All.Select(words => words.Code)]) { OptionWords = "language" },
        new ChoiceQuestion("note_language", [.. Words.ForNotes.Select(words => words.Code)]) { OptionWords = "language", Compact = true },
        new TextQuestion("time_zone") { Optional = true, MaxLength = 60 },
        new ChoiceQuestion("mode", "steps", "form") { OptionWords = "mode" },
    ];

    public Task AskAsync(NoteTurn turn, CancellationToken cancellationToken) => ShowAsync(turn, null, [], cancellationToken);

    public async Task TakeAsync(NoteTurn turn, Incoming.Tapped tap, CancellationToken cancellationToken)
    {
        var raw = tap.Inputs ?? RawValues.None;
        var reading = Questions.Select(question => question.Read(raw, turn.Reading)).Aggregate(Reading.Nothing, (all, one) => all.And(one));
        var zone = reading.Answers["time_zone"];
        var problems = zone.Length == 0 || Zones.IsKnown(zone)
            ? reading.Problems
            : reading.Problems.Add(new("unknown_zone", "time_zone", zone));
        if (problems.IsEmpty)
        {
            turn.Person = turn.Person with
            {
                Language = reading.Answers["language"] is var language && language == Auto ? null : language,
                NoteLanguage = reading.Answers["note_language"],
                TimeZone = zone.Length == 0 ? null : zone,
                Mode = reading.Answers["mode"] == "form" ? EntryMode.Form : EntryMode.Steps,
            };
            await people.SaveAsync(turn.Person, cancellationToken);
            await agendas.ChangeAsync(turn.Person.Id, (agenda, _) => agenda, cancellationToken); // planned anew, by the clock of the zone
        }

        await ShowAsync(turn, problems.IsEmpty ? null : raw, problems, cancellationToken);
    }

    /// <summary>
    /// The settings as a tap would bring them, when the sentence sets one; null otherwise, and so for an answer that merely begins with
    /// the name of one.
    /// </summary>
    public static Incoming.Tapped? Find(NoteTurn turn, string text)
    {
        foreach (var question in Questions)
        {
            var (named, value) = OptionNames.FindAtStart(text, [question.Id], "setting");
            if (named is not null
                && value.Length > 0
                && question.Typed(value, Known(turn.Person), turn.Reading) is { } raw
                && question.Read(raw, turn.Reading).Problems.IsEmpty
                && (question.Id != "time_zone" || Zones.IsKnown(value) || value.Contains('/', StringComparison.Ordinal)))
            {
                return new Incoming.Tapped(Verbs.SetSettings, Inputs: raw);
            }
        }

        return null;
    }

    private static Task ShowAsync(NoteTurn turn, RawValues? raw, ImmutableArray<Problem> problems, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var isSaved = turn.Incoming is not Incoming.Tapped { Verb: Verbs.AskSettings } && problems.IsEmpty;
        var inputs = Questions.SelectMany(question => question.Inputs(Answers.None))
            .Select(input => InputData.Of(input, raw ?? Known(turn.Person), problems, words, turn.Reading.Today, MostShown));
        return turn.ShowAsync(
            CardTemplates.Page.Expand(new CardData
            {
                ["lang"] = words.Code,
                ["heading"] = words["settings.title"],
                ["notices"] = Notice.List(isSaved ? [Notice.Good(words["settings.saved"])] : []),
                ["inputs"] = [.. inputs],
                ["actions"] =
                [
                    Tap.Of(words["action.set_settings"], Verbs.SetSettings),
                    Tap.Of(words["action.change_role"], Verbs.AskRole),
                    Tap.Of(words["action.reminder_settings"], Verbs.AskReminderSettings),
                    Tap.Of(words["action.help"], Verbs.Help),
                ],
            }),
            cancellationToken);
    }

    private static RawValues Known(Person person) => RawValues.Of(
    [
        KeyValuePair.Create("language", person.Language ?? Auto),
        KeyValuePair.Create("note_language", person.NoteLanguage ?? "en"),
        KeyValuePair.Create("time_zone", person.TimeZone ?? ""),
        KeyValuePair.Create("mode", person.Mode == EntryMode.Form ? "form" : "steps"),
    ]);
}
