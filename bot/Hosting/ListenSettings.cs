using System.Net;
using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>Where the bot listens.</summary>
internal sealed class ListenSettings
{
    /// <summary>HTTP addresses, separated by semicolons. The server reads them itself.</summary>
    public string? Urls { get; set; }
}

/// <summary>Names an address that the server can't take, which would end it with a stack trace, or have it listen everywhere.</summary>
internal sealed class ListenSettingsCheck : IValidateOptions<ListenSettings>
{
    public ValidateOptionsResult Validate(string? name, ListenSettings options)
    {
        var wrong = (options.Urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Where(url => !IsAddress(url)).ToList();
        return wrong.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(url => $"Urls holds \"{url}\", which is no HTTP address. {Listening.Instead}"));
    }

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS"
                && (address.IsUnixPipe || (address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort && IsHost(address.Host)));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // A port that is no number is taken for a part of the name.
    private static bool IsHost(string host) => !host.Contains(':', StringComparison.Ordinal) || host is ['[', .., ']'];
}
