namespace NotesBot.Hosting;

/// <summary>A turn failed, and the person could not be told.</summary>
internal sealed class UntoldException(Exception? why = null) : Exception("The person could not be told that the turn failed.", why);
