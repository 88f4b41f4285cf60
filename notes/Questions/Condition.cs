namespace NotesBot.Notes.Questions;

/// <summary>A condition as data: the question is answered with the value.</summary>
public sealed record Condition(string Question, string Value);
