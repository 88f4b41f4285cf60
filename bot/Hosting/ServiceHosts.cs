using System.Net;

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

    /// <summary>HTTPS on its usual port; an address of this very machine, where the list names it, also HTTP and any port.</summary>
    public bool Admits(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && (url is { Scheme: "https", IsDefaultPort: true } || (url.IsLoopback && url.Scheme is "http" or "https"))
        && hosts.Any(host => IsUnder(host, url.IdnHost));

    /// <summary>Whether it can stand in the list: a name, with <c>*.</c> before a domain of at least two parts, or an IP address.</summary>
    public static bool IsHost(string entry)
    {
        var name = entry.StartsWith("*.", StringComparison.Ordinal) ? entry[2..] : entry;
        var isShort = !name.Contains('.', StringComparison.Ordinal);
        return !(isShort && entry.Length != name.Length)
            && (IPAddress.TryParse(name, out _) || Uri.CheckHostName(name) == UriHostNameType.Dns);
    }

    private static bool IsUnder(string allowed, string host) =>
        allowed.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase) && host.Length >= allowed.Length
            : host.Equals(allowed.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}
