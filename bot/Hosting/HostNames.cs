using System.Net;

namespace NotesBot.Hosting;

/// <summary>Lists of hosts as the settings write them: names, with <c>*.</c> for every name below.</summary>
internal static class HostNames
{
    /// <summary>HTTPS on its usual port; an address of this very machine, where the list names it, also HTTP and any port.</summary>
    public static bool Admit(IReadOnlyList<string> hosts, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && (url is { Scheme: "https", IsDefaultPort: true } || (url.IsLoopback && url.Scheme is "http" or "https"))
        && hosts.Any(host => IsUnder(host, url.IdnHost));

    /// <summary>Whether it can stand in a list: a name, with <c>*.</c> before a domain of at least two parts, or an IP address.</summary>
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
