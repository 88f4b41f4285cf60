namespace NotesBot.Hosting;

/// <summary>The hosts that the bot sends to, and so the only ones that ever see its token.</summary>
internal sealed class ServiceHosts(string? allowed)
{
    // In trafficmanager.net anybody may have a name, so Teams' own is named in full.
    private static readonly string[] Known =
    [
        "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us", "*.botframework.com", "*.botframework.azure.us",
    ];

    private readonly IReadOnlyList<string> hosts = Access.List(allowed) is { Count: > 0 } chosen ? chosen : Known;

    public bool Admits(string? address) => HostNames.Admit(hosts, address);
}
