using System.Diagnostics;

namespace NotesBot.Tests.Docs;

/// <summary>
/// What the bot is built from, in a folder of its own, and the bot built there as a process of its own. Disposing ends and deletes all of it.
/// </summary>
internal sealed class SourceCopy : IDisposable
{
    private static readonly string[] Folders = ["notes", "botframework", "cards", "bot"];
    private static readonly string[] Files = ["Directory.Build.props", "Directory.Packages.props", ".editorconfig"];
    private static readonly string[] Made = ["bin", "obj", "node_modules", "data"];

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("notesbot-source-");
    private readonly List<Process> processes = [];

    public SourceCopy()
    {
        foreach (var file in AllIn(SourceTree.Folder()))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.Copy(SourceTree.Folder(file), PathOf(file));
        }
    }

    /// <summary>The folders and files that the bot is built from.</summary>
    public static IEnumerable<string> Parts => [.. Folders, .. Files];

    /// <summary>The files that differ from the source's, or that it has not.</summary>
    public IEnumerable<string> Changed => AllIn(root.FullName)
        .Where(file => !File.Exists(SourceTree.Folder(file))
            || !File.ReadAllBytes(PathOf(file)).AsSpan().SequenceEqual(File.ReadAllBytes(SourceTree.Folder(file))))
        .Order(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(root.FullName, file);

    /// <summary>Builds the bot with what is on this machine already, and leaves no build server behind.</summary>
    public async Task BuildAsync(CancellationToken cancellationToken)
    {
        var build = Start(
            "build", "bot", "--output", PathOf("out"), "-nologo", "-nodeReuse:false", "-maxCpuCount:1", "-p:UseSharedCompilation=false",
            // The ordinary build has looked at the rest of the source, and warnings of the compiler are still errors.
            "-p:RunAnalyzers=false",
            $"-p:DevChatModules={SourceTree.Folder("bot", "DevChat", "page", "node_modules")}/",
#if BOTFRAMEWORK_PACKAGES
            "-p:BotFramework=Packages",
#endif
            "-clp:ErrorsOnly");
        var output = await build.StandardOutput.ReadToEndAsync(cancellationToken);
        await build.WaitForExitAsync(cancellationToken);
        Assert.True(build.ExitCode == 0, $"The bot doesn't build:\n{output}");
    }

    /// <summary>Starts the bot in Development on a free port, with a new database, and gives back its address.</summary>
    public async Task<Uri> RunAsync(CancellationToken cancellationToken)
    {
        var bot = Start(
            "exec", PathOf("out/NotesBot.dll"), "--environment", "Development", "--Urls", "http://127.0.0.1:0",
            "--Database:Path", PathOf("notesbot.db"), "--Clock:StartAt", "2020-04-01T12:00:00Z");
        var said = new List<string>();
        while (await bot.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            said.Add(line);
            if (line.StartsWith("NotesBot is here", StringComparison.Ordinal))
            {
                _ = bot.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Uri(line[line.LastIndexOf(' ')..].Trim());
            }
        }

        throw new InvalidOperationException($"The bot ended before it listened:\n{string.Join('\n', said)}");
    }

    public void Dispose()
    {
        foreach (var process in processes)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }

            process.Dispose();
        }

        root.Delete(recursive: true);
    }

    private Process Start(params string[] arguments)
    {
        var process = Process.Start(Dotnet.Command(root.FullName, arguments))!;
        processes.Add(process);
        return process;
    }

    private static IEnumerable<string> AllIn(string folder) => Folders
        .SelectMany(name => FilesBelow(new DirectoryInfo(Path.Combine(folder, name))))
        .Select(file => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'))
        .Concat(Files);

    private static IEnumerable<FileInfo> FilesBelow(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(below => !Made.Contains(below.Name)).SelectMany(FilesBelow));
}
