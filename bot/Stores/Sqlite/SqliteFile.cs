namespace NotesBot.Stores.Sqlite;

/// <summary>
/// Makes the database file before SQLite does, because notes are personal and SQLite would let the whole machine read them.
/// </summary>
internal static class SqliteFile
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Creates the folder and an empty file where they are missing. SQLite gives the files beside it the same rights.</summary>
    /// <exception cref="DatabaseException">The folder can't be made or written to, or the path is a folder.</exception>
    public static void Ensure(string path)
    {
        if (Directory.Exists(path))
        {
            throw new DatabaseException($"Database:Path '{path}' is a folder: name a file in it.");
        }

        try
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            if (!File.Exists(path))
            {
                CreateFile(path);
            }
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another program has just made it, which is as good.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException(
                $"The database '{path}' can't be made there: {error.Message} "
                + "Give the bot's account the right to write to the folder, or set Database:Path.",
                error);
        }
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerFile | UnixFileMode.UserExecute);
        }
    }

    // Only a file that isn't there: closing one that this process has open as a database would drop SQLite's locks on it.
    private static void CreateFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        using var file = new FileStream(path, options);
    }
}
