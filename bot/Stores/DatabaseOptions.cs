namespace NotesBot.Stores;

/// <summary>Where the database is; section <c>Database</c> of the settings.</summary>
internal sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>The SQLite file, relative to the content root.</summary>
    public string Path { get; set; } = "data/notesbot.db";

    /// <summary>A PostgreSQL database, as Npgsql takes it, instead of the file.</summary>
    public string? ConnectionString { get; set; }
}
