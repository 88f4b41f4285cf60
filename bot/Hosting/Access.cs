using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>Which of the channel's activities the bot takes, and where it sends its own.</summary>
internal sealed class Access
{
    /// <summary>Tenant ids, separated by commas. Nothing: the bot's own tenant, if it is an application of one tenant.</summary>
    public string? AllowedTenants { get; set; }

    /// <summary>Host names, separated by commas, with <c>*.</c> for every name below. Nothing: those of Teams.</summary>
    public string? AllowedServiceHosts { get; set; }

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
            .Concat(Access.List(options.AllowedServiceHosts).Where(host => !ServiceHosts.IsHost(host))
                .Select(host => $"AllowedServiceHosts holds \"{host}\", which is no host: write names such as *.botframework.com."))
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
