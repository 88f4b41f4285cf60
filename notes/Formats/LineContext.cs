using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Formats;

/// <summary>What a line is written from.</summary>
/// <param name="Answers">Those to questions that are asked.</param>
/// <param name="Words">The texts of the note's language, which may differ from the interface's.</param>
public sealed record LineContext(NoteType Type, Answers Answers, Words Words)
{
    /// <summary>What stands before the text in which a note without a heading line carries the tag.</summary>
    public string Tag => CovidTag.IsDue(Answers[CovidTag.Question]) ? CovidTag.Tag : "";

    public string Label(string question) => Words[$"label.{Type.Id}.{question}"];

    /// <summary>An answer as it is printed: on one line, and with no tag where the tag has a place of its own or none.</summary>
    public string Text(string id)
    {
        var text = PlainText.OneLine(Answers[id]);
        return !Type.IsTagged || Answers[CovidTag.Question] is CovidTag.Accelerating or CovidTag.Pausing or CovidTag.Both
            ? CovidTag.Remove(text)
            : CovidTag.Normalise(text);
    }

    /// <summary>The names of the options chosen.</summary>
    public string Option(string id) => OptionNames.Of(Type.Question(id), Answers[id], Words);
}
