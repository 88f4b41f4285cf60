using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>A posted note as the rules see it.</summary>
internal static class PostedNotes
{
    /// <summary>What goes round its text. The text itself is <see cref="Note.Body"/>, as it was posted.</summary>
    public static FinishedNote Finished(this Note note)
    {
        var type = NoteTypes.Find(note.NoteType) ?? throw new InvalidOperationException($"The note type '{note.NoteType}' is unknown.");
        return NoteFormatter.Finish(type, Answers.Of(note.Answers), Words.OfNote(note.Language));
    }
}
