using System;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication that a bot's settings ask for.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Authentication of a bot without an identity: anybody may send, and its answers carry no token.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, null, null, null, null);

    /// <summary>
    /// Authentication by settings; each address that is null is the one of the cloud that <paramref name="channelService"/> names.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="channelService"/> names no known cloud, or <paramref name="toBotFromChannelOpenIdMetadataUrl"/> is neither HTTPS
    /// nor on this machine.
    /// </exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        var cloud = Cloud.Of(channelService);
        cloud = cloud with
        {
            CallerId = Given(callerId) ?? cloud.CallerId,
            TokenIssuer = Given(toBotFromChannelTokenIssuer) ?? cloud.TokenIssuer,
            OpenIdMetadataUrl = Given(toBotFromChannelOpenIdMetadataUrl) ?? cloud.OpenIdMetadataUrl,
            OAuthScope = Given(toChannelFromBotOAuthScope) ?? cloud.OAuthScope,
            LoginUrlTemplate = Given(toChannelFromBotLoginUrl) ?? cloud.LoginUrlTemplate,
        };
        var credentials = credentialFactory ?? new PasswordServiceClientCredentialFactory();
        var configuration = authConfiguration ?? new AuthenticationConfiguration();
        var keys = new SigningKeys(new OpenIdMetadata(cloud.OpenIdMetadataUrl), TimeProvider.System, logger);
        var tokens = new ChannelTokens(cloud, credentials, configuration, keys, TimeProvider.System);
        return new CloudAuthentication(cloud, credentials, configuration, httpClientFactory, tokens);
    }

    private static string Given(string setting) => string.IsNullOrEmpty(setting) ? null : setting;
}
