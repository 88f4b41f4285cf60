using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Formats;

/// <summary>What a line is written from.</summary>
/// <param name="Words">The texts of the note's language, which may differ from the interface's.</param>
public sealed record LineContext(Answers Answers, Words Words)
{
    public string Covid => Answers[CovidTag.Question];

    /// <summary>An answer as it is printed: on one line, and with no tag where the tag has a place of its own or none.</summary>
    public string Text(string id)
    {
        var text = PlainText.OneLine(Answers[id]);
        return Covid is CovidTag.Accelerating or CovidTag.Pausing ? CovidTag.Remove(text) : CovidTag.Normalise(text);
    }

    public string Option(string id) => Answers[id] is { Length: > 0 } option ? Words[$"option.{option}"] : "";
}
