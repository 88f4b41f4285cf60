namespace NotesBot.Bench.Reporting;

/// <summary>The folder that the project lies in, found from where the benchmark runs.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NotesBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder with NotesBot.sln above {AppContext.BaseDirectory}.");
    }
}
