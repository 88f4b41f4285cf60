using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace NotesBot.Hosting;

/// <summary>
/// What an administrator has to mend when the bot gets no token, by the login service's code. The rest of what that service writes stays
/// out of the log: it is long, and holds ids.
/// </summary>
internal static partial class SignInFault
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["AADSTS7000215"] = "MicrosoftAppPassword is wrong: it must be the value of a client secret, not its id.",
        ["AADSTS7000222"] = "MicrosoftAppPassword has expired: make a new client secret for the application.",
        ["AADSTS7000216"] = "No proof was sent: set MicrosoftAppPassword or MicrosoftAppCertificatePath.",
        ["AADSTS7000218"] = "No proof was sent: set MicrosoftAppPassword or MicrosoftAppCertificatePath.",
        ["AADSTS700016"] = "MicrosoftAppId is no application of the tenant MicrosoftAppTenantId.",
        ["AADSTS700027"] = "The certificate of MicrosoftAppCertificatePath is not registered with the application, or has expired.",
        ["AADSTS7000112"] = "The application MicrosoftAppId is disabled.",
        ["AADSTS7000229"] = "The application MicrosoftAppId has no service principal in the tenant: an administrator must add it.",
        ["AADSTS90002"] = "MicrosoftAppTenantId is no tenant of this cloud (see ChannelService).",
        ["AADSTS900023"] = "MicrosoftAppTenantId is no tenant id.",
        ["AADSTS900382"] = "The application belongs to another cloud: see ChannelService.",
        ["AADSTS500011"] = "The channel is not known in this tenant's cloud: see ChannelService.",
        ["AADSTS53003"] = "A conditional access policy of the tenant keeps the bot from signing in.",
        ["managed_identity_request_failed"] =
            "This machine has no managed identity MicrosoftAppId: assign it, or choose another MicrosoftAppType.",
        ["managed_identity_unreachable_network"] =
            "This machine offers no managed identity: run the bot in Azure, or choose another MicrosoftAppType.",
    }.ToFrozenDictionary();

    /// <returns>The code in an exception or what caused it; null if signing in wasn't what failed.</returns>
    public static string? CodeOf(Exception? fault) => fault switch
    {
        null => null,
        ErrorResponseException { Body.Error.Code: { } code } when CodeIn(code) is { } found => found,
        _ => CodeIn(fault.Message) ?? CodeOf(fault.InnerException),
    };

    public static string Advice(string? code) =>
        code is not null && Known.TryGetValue(code, out var advice) ? advice
        : code is not null ? "The login service refuses the bot's credentials."
        : "The login service was not reached, or failed.";

    private static string? CodeIn(string text) => Code().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("AADSTS[0-9]{4,9}|managed_identity_[a-z_]{1,40}")]
    private static partial Regex Code();
}
