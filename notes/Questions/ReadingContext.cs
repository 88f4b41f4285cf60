namespace NotesBot.Notes.Questions;

/// <summary>What reading an answer depends on beside the answer itself.</summary>
/// <param name="Today">Today in the person's time zone.</param>
/// <param name="Locale">The person's locale, such as <c>en-GB</c>; decides whether 4/5/2026 is in April or in May.</param>
/// <param name="NoteLanguage">The code of the language the note is written in.</param>
public sealed record ReadingContext(DateOnly Today, string Locale = "en-US", string NoteLanguage = "en");
