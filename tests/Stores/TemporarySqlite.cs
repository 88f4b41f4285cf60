using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Tests.Stores;

/// <summary>An SQLite file in a folder of its own that goes away with the test.</summary>
internal sealed class TemporarySqlite : ITestDatabase
{
    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-").FullName;
    private SqliteDatabase? database;

    public string Path => System.IO.Path.Combine(folder, "notesbot.db");

    public IDatabase Database => database ??= Open(Path);

    public (string Name, string Value) Setting => ("Database:Path", Path);

    public static SqliteDatabase Open(string path) => SqliteDatabase.Open(path, DateTimeOffset.UnixEpoch);

    public void Close()
    {
        database?.Dispose();
        database = null;
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(folder, recursive: true);
    }
}
