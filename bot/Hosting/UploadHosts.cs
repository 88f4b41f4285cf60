namespace NotesBot.Hosting;

/// <summary>The hosts that a person's files may be put on: OneDrive's, and in Development the development chat's, which is this very machine.</summary>
internal sealed class UploadHosts(Access access, IHostEnvironment environment)
{
    private static readonly string[] Known = ["*.sharepoint.com", "*.sharepoint.us"];
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private readonly IReadOnlyList<string> hosts = Access.List(access.AllowedUploadHosts) is { Count: > 0 } chosen ? chosen
        : environment.IsDevelopment() ? [.. Known, .. ThisMachine]
        : Known;

    public bool Admits(string? address) => HostNames.Admit(hosts, address);
}
