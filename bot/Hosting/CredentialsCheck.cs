using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>
/// Names what is missing or contradicts for the kind of application that the bot is. Outside Development there is no bot without
/// credentials: one that checks nobody's token would let strangers in.
/// </summary>
internal sealed class CredentialsCheck(IHostEnvironment environment) : IValidateOptions<Credentials>
{
    private const string Government = "https://botframework.azure.us";

    public ValidateOptionsResult Validate(string? name, Credentials options)
    {
        // One of them without the others is a mistake anywhere.
        string?[] given =
        [
            options.MicrosoftAppId, options.MicrosoftAppPassword, options.MicrosoftAppCertificatePath, options.MicrosoftAppTenantId,
            options.MicrosoftAppType,
        ];
        if (environment.IsDevelopment() && given.All(string.IsNullOrWhiteSpace))
        {
            return ValidateOptionsResult.Success;
        }

        var wrong = IdFaults(options).Concat(ProofFaults(options)).Concat(CloudFaults(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> IdFaults(Credentials options)
    {
        if (string.IsNullOrWhiteSpace(options.MicrosoftAppId))
        {
            yield return "MicrosoftAppId is missing: set it to the bot's application (client) id.";
        }
        else if (!Guid.TryParseExact(options.MicrosoftAppId, "D", out _))
        {
            yield return "MicrosoftAppId is not an application id: it must be a GUID such as 00000000-0000-0000-0000-000000000000.";
        }

        var isOfOneTenant = options.Is(Credentials.SingleTenant) || options.Is(Credentials.ManagedIdentity);
        if (!isOfOneTenant && !options.Is(Credentials.MultiTenant))
        {
            yield return $"MicrosoftAppType must be {Credentials.SingleTenant}, {Credentials.ManagedIdentity} or {Credentials.MultiTenant}.";
        }

        if (isOfOneTenant && string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId))
        {
            yield return $"MicrosoftAppTenantId is missing: for {options.MicrosoftAppType} set it to the directory (tenant) id.";
        }
        else if (options.MicrosoftAppTenantId is { Length: > 0 } tenant && !Guid.TryParseExact(tenant, "D", out _))
        {
            yield return "MicrosoftAppTenantId is not a tenant id: it must be a GUID, for activities name their tenant so.";
        }
    }

    private static IEnumerable<string> ProofFaults(Credentials options)
    {
        var hasPassword = !string.IsNullOrWhiteSpace(options.MicrosoftAppPassword);
        var hasCertificate = !string.IsNullOrWhiteSpace(options.MicrosoftAppCertificatePath);
        if (options.Is(Credentials.ManagedIdentity))
        {
            if (hasPassword || hasCertificate)
            {
                yield return "MicrosoftAppPassword and MicrosoftAppCertificatePath must not be set: "
                    + $"a bot of type {Credentials.ManagedIdentity} has no secret.";
            }
        }
        else if (hasPassword && hasCertificate)
        {
            yield return "MicrosoftAppPassword and MicrosoftAppCertificatePath are both set: the bot signs in with one of them.";
        }
        else if (!hasPassword && !hasCertificate)
        {
            yield return "MicrosoftAppPassword is missing: set it to a client secret of that application, "
                + "or MicrosoftAppCertificatePath to its certificate.";
        }
        else if (hasCertificate && BotCertificate.Fault(options) is { } fault)
        {
            yield return $"MicrosoftAppCertificatePath {fault}";
        }
    }

    private static IEnumerable<string> CloudFaults(Credentials options)
    {
        if (options.ChannelService is not (null or "" or Government))
        {
            yield return $"ChannelService is unknown: leave it out, or set it to {Government} for the US Government's cloud.";
        }

        var metadata = options.ToBotFromChannelOpenIdMetadataUrl;
        if (!string.IsNullOrEmpty(metadata) && !IsPrivate(metadata))
        {
            yield return "ToBotFromChannelOpenIdMetadataUrl must be an HTTPS address: who changes keys on their way can forge tokens.";
        }
    }

    private static bool IsPrivate(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
