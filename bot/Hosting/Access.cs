using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>Which of the channel's activities the bot takes, and where it sends its own.</summary>
internal sealed class Access
{
    /// <summary>Tenant ids, separated by commas. Nothing: the bot's own tenant, if it is an application of one tenant.</summary>
    public string? AllowedTenants { get; set; }

    /// <summary>Host names, separated by commas, with <c>*.</c> for every name below. Nothing: those of Teams.</summary>
    public string? AllowedServiceHosts { get; set; }

    /// <summary>The same for the hosts that a person's export may be put on. Nothing: those of OneDrive.</summary>
    public string? AllowedUploadHosts { get; set; }

    public static IReadOnlyList<string> List(string? setting) =>
        (setting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Names an entry that could never match, or would match more than was meant.</summary>
internal sealed class AccessCheck : IValidateOptions<Access>
{
    public ValidateOptionsResult Validate(string? name, Access options)
    {
        var wrong = Access.List(options.AllowedTenants).Where(tenant => !Guid.TryParseExact(tenant, "D", out _))
            .Select(tenant => $"AllowedTenants holds \"{tenant}\", which is no tenant id: write GUIDs, separated by commas.")
            .Concat(Hosts(nameof(options.AllowedServiceHosts), options.AllowedServiceHosts, "*.botframework.com"))
            .Concat(Hosts(nameof(options.AllowedUploadHosts), options.AllowedUploadHosts, "*.sharepoint.com"))
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Hosts(string setting, string? value, string example) =>
        Access.List(value).Where(host => !HostNames.IsHost(host))
            .Select(host => $"{setting} holds \"{host}\", which is no host: write names such as {example}.");
}
