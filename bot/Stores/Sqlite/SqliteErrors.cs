using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NotesBot.Stores.Sqlite;

/// <summary>Turns the errors that an operator can mend into sentences; all others stay what they are.</summary>
internal static class SqliteErrors
{
    public static Exception Explain(Exception error, string path) =>
        error is SqliteException sqlite && Sentence(sqlite.SqliteErrorCode, path) is { } sentence
            ? new DatabaseException(sentence, error)
            : error;

    private static string? Sentence(int code, string path) => code switch
    {
        raw.SQLITE_FULL => $"The disk that holds the database '{path}' is full. Nothing was written; make room and try again.",
        raw.SQLITE_NOTADB => $"The file '{path}' is not an SQLite database. Set Database:Path to another file, or move this one away.",
        raw.SQLITE_CORRUPT => $"The database '{path}' is damaged. Restore it from a backup.",
        raw.SQLITE_READONLY => $"The database '{path}' or its folder can't be written to. Give the bot's account the right to write there.",
        raw.SQLITE_PERM or raw.SQLITE_CANTOPEN =>
            $"The database '{path}' can't be opened. Check that the bot's account may read and write it and its folder.",
        raw.SQLITE_IOERR => $"Reading or writing the database '{path}' failed. Check the disk.",
        raw.SQLITE_BUSY => $"Another program has held the database '{path}' for too long. Only one NotesBot may use it.",
        _ => null,
    };
}
