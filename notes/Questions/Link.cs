namespace NotesBot.Notes.Questions;

/// <summary>A page outside that helps to answer a question. Its title is the text <c>link.{Id}</c>.</summary>
public sealed record Link(string Id, string Url);
