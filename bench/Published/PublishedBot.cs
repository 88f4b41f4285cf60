using System.Collections.Immutable;
using System.Diagnostics;
using NotesBot.Bench.Reporting;
using NotesBot.Bench.Turns;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Published;

/// <summary>The bot as it is put on a server: published into a folder, and started from there.</summary>
internal sealed class PublishedBot : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("notesbot-published-");

    private PublishedBot()
    {
    }

    /// <summary>This bot after those that it is compared with.</summary>
    public ImmutableArray<Contender> WithOthers => [.. Contender.Own, new("note", Talk.Note, StartAsync)];

    public static async Task<PublishedBot> MakeAsync()
    {
        var bot = new PublishedBot();
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", "bot", "-c", "Release", "-v", "q", "-nologo", "-o", bot.folder.FullName])
        {
            WorkingDirectory = SourceTree.Root,
        })!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? bot : throw new InvalidOperationException("The bot can't be published.");
    }

    /// <summary>All of them, or the one that is asked for.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public ImmutableArray<Contender> Chosen(string? only) =>
        only is null ? WithOthers
        : WithOthers.SingleOrDefault(one => one.Name == only) is { } chosen ? [chosen]
        : throw new ArgumentException($"There is no contender '{only}': {string.Join(", ", WithOthers.Select(one => one.Name))}.");

    public static string Title(string contender) => contender switch
    {
        "limit" => "the limit: no SDK",
        "ticket" => "the ticket dialog",
        _ => "the whole bot, published",
    };

    public void Dispose() => folder.Delete(recursive: true);

    private Task<Server> StartAsync(string database) => Server.StartAsync(
        Path.Combine(folder.FullName, "NotesBot.dll"), "--environment", "Development", "--contentRoot", folder.FullName,
        "--urls", "http://127.0.0.1:0", "--Database:Path", database, "--Logging:LogLevel:Default", "Warning");
}
