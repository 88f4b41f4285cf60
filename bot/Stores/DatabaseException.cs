namespace NotesBot.Stores;

/// <summary>The database can't be used. The message is for the person who operates the bot: what is wrong, where, and what to do.</summary>
internal sealed class DatabaseException(string message, Exception? innerException = null) : Exception(message, innerException);
