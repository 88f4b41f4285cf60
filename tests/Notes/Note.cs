using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

/// <summary>A Technical Enablement note that is complete; a test changes what it is about.</summary>
internal static class Note
{
    public static readonly NoteType Type = FastTrackEngineer.TechnicalEnablement;

    public static readonly ReadingContext Context = new(new DateOnly(2020, 4, 1));

    public static RawValues Values(params (string Id, string Value)[] changes) => RawValues
        .Of(new Dictionary<string, string>
        {
            ["workloads"] = "EXO",
            ["covid"] = "no",
            ["status"] = "on_track",
            ["summary"] = "Held the kickoff call.",
            ["next_action"] = "Send the checklist",
            ["next_action_date"] = "2020-04-06",
        })
        .With(changes.Select(c => KeyValuePair.Create(c.Id, c.Value)));

    public static Reading Read(params (string Id, string Value)[] changes) => Type.Form.Read(Values(changes), Context);

    public static FinishedNote Finish(Words words, params (string Id, string Value)[] changes)
    {
        var reading = Read(changes);
        Assert.Empty(reading.Problems);
        return NoteFormatter.Finish(Type, reading.Answers, words);
    }

    public static string[] Lines(params (string Id, string Value)[] changes) => Finish(Words.English, changes).Body.Split('\n');
}
