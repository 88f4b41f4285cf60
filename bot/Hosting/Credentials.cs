namespace NotesBot.Hosting;

/// <summary>
/// What the bot signs in with, and whose tokens it trusts. The names are the Bot Framework's own settings, but for the certificate's.
/// </summary>
internal sealed class Credentials
{
    public const string SingleTenant = "SingleTenant";
    public const string ManagedIdentity = "UserAssignedMSI";
    public const string MultiTenant = "MultiTenant";

    public string? MicrosoftAppType { get; set; }

    public string? MicrosoftAppId { get; set; }

    public string? MicrosoftAppTenantId { get; set; }

    public string? MicrosoftAppPassword { get; set; }

    /// <summary>A PKCS#12 or PEM file with the private key, instead of a password.</summary>
    public string? MicrosoftAppCertificatePath { get; set; }

    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary>Nothing, or the US Government's service.</summary>
    public string? ChannelService { get; set; }

    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }

    /// <summary>Whether the bot is somebody. One that isn't, in Development alone, checks no tokens and sends none.</summary>
    public bool HasIdentity => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    public bool Is(string type) => type.Equals(
        string.IsNullOrWhiteSpace(MicrosoftAppType) ? MultiTenant : MicrosoftAppType,
        StringComparison.OrdinalIgnoreCase);
}
