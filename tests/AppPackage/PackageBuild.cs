using System.Diagnostics;

namespace NotesBot.Tests.AppPackage;

/// <summary>Builds the app package as whoever deploys it does, into a folder of its own, which disposing deletes.</summary>
internal sealed class PackageBuild : IDisposable
{
    public const string AppId = "-p:AppId=11111111-2222-3333-4444-555555555555";
    public const string Domain = "-p:Domain=notesbot.contoso.com";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-package-").FullName;

    public bool HasPackage => File.Exists(PackageFile);

    public PackageFiles Package => PackageFiles.Unzip(PackageFile);

    private string PackageFile => Path.Combine(folder, "NotesBot.zip");

    /// <returns>The exit code, and what was printed.</returns>
    public async Task<(int Code, string Output)> RunAsync(params IEnumerable<string> settings)
    {
        string[] command = ["build", "appPackage", "--output", folder, "-nologo", "-nodeReuse:false"];
        using var patience = new CancellationTokenSource(Patience);
        using var build = Process.Start(Dotnet.Command(SourceTree.Folder(), [.. command, .. settings]))!;
        await using var stuck = patience.Token.Register(() => build.Kill(entireProcessTree: true));
        var output = await build.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await build.WaitForExitAsync(CancellationToken.None);
        return (build.ExitCode, output);
    }

    public async Task<PackageFiles> MakeAsync(params IEnumerable<string> settings)
    {
        var (code, output) = await RunAsync(settings);
        Assert.True(code == 0, output);
        return Package;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
