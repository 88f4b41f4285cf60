namespace NotesBot.Tests;

/// <summary>The folder the project lies in, found from where the tests run.</summary>
internal static class SourceTree
{
    private static readonly Lazy<string> Root = new(Find);

    public static string Folder(params ReadOnlySpan<string> names) => Path.Combine([Root.Value, .. names]);

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
