namespace NotesBot.Hosting;

/// <summary>Somebody who is who they say, but whom this bot doesn't serve.</summary>
internal sealed class NotAllowedException(string message) : Exception(message);
