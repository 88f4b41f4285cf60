using Microsoft.Extensions.Options;
using NotesBot.Stores.Postgres;

namespace NotesBot.Stores;

/// <summary>Names what is wrong with the settings of the database before anything is opened.</summary>
internal sealed class ValidateDatabaseOptions : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options) =>
        (string.IsNullOrWhiteSpace(options.ConnectionString) ? Problem(options.Path) : PostgresSettings.Fault(options.ConnectionString)) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private static string? Problem(string path) =>
        string.IsNullOrWhiteSpace(path) ? "Database:Path is empty: name the file that holds the database."
        : path.Contains(":memory:", StringComparison.Ordinal)
            ? "Database:Path is ':memory:': NotesBot needs a file, because several connections share it."
        : path.IndexOfAny(Path.GetInvalidPathChars()) >= 0 || Path.EndsInDirectorySeparator(path)
            ? $"Database:Path '{path}' is not the name of a file."
        : null;
}
