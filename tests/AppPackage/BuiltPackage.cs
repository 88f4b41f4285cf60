namespace NotesBot.Tests.AppPackage;

/// <summary>The app package, built once with the two settings that it must have.</summary>
public sealed class BuiltPackage : IAsyncLifetime, IDisposable
{
    private readonly PackageBuild build = new();

    internal PackageFiles Files { get; private set; } = null!;

    public async Task InitializeAsync() => Files = await build.MakeAsync(PackageBuild.AppId, PackageBuild.Domain);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => build.Dispose();
}
