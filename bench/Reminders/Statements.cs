namespace NotesBot.Bench.Reminders;

/// <summary>The SQL files beside this one.</summary>
internal static class Statements
{
    public static string Tracked { get; } = Read("Tracked.sql");

    public static string DueAgain { get; } = Read("DueAgain.sql");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Statements).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
