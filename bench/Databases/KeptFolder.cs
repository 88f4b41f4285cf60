namespace NotesBot.Bench.Databases;

/// <summary>Where databases are kept from run to run: the system's folder for what is temporary, which TMPDIR (or TMP) names.</summary>
internal static class KeptFolder
{
    public static string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "notesbot-bench");

    public static Task CleanAsync(Arguments arguments)
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }

        return Task.CompletedTask;
    }
}
