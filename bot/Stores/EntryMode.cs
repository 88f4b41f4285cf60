namespace NotesBot.Stores;

/// <summary>How a person likes to fill in a note.</summary>
internal enum EntryMode
{
    /// <summary>Page by page.</summary>
    Steps,

    /// <summary>All on one card.</summary>
    Form,
}
