namespace NotesBot.Bench.Databases;

/// <summary>The SQL files of the benchmarks, by their names. Each is understood by both databases.</summary>
internal static class Statements
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Statements).Assembly.GetManifestResourceStream($"{name}.sql")!);
        return reader.ReadToEnd();
    }
}
