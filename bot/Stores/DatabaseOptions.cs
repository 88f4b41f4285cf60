using Microsoft.Extensions.Options;

namespace NotesBot.Stores;

/// <summary>Where the database is; section <c>Database</c> of the settings.</summary>
internal sealed class DatabaseOptions : IValidateOptions<DatabaseOptions>
{
    public const string Section = "Database";

    /// <summary>The SQLite file, relative to the content root.</summary>
    public string Path { get; set; } = "data/notesbot.db";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options) =>
        string.IsNullOrWhiteSpace(options.Path) ? ValidateOptionsResult.Fail("Database:Path is empty: name the file that holds the database.")
        : options.Path.Contains(":memory:", StringComparison.Ordinal)
            ? ValidateOptionsResult.Fail("Database:Path is ':memory:': NotesBot needs a file, because several connections share it.")
        : options.Path.IndexOfAny(System.IO.Path.GetInvalidPathChars()) >= 0 || System.IO.Path.EndsInDirectorySeparator(options.Path)
            ? ValidateOptionsResult.Fail($"Database:Path '{options.Path}' is not the name of a file.")
        : ValidateOptionsResult.Success;
}
