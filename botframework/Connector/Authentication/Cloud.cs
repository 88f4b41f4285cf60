using System;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The cloud a bot lives in: who issues the tokens it is sent, and what its own are asked for.</summary>
internal sealed record Cloud(string CallerId, string TokenIssuer, string OpenIdMetadataUrl, string OAuthScope, string LoginUrlTemplate)
{
    public static readonly Cloud Public = new(
        CallerIdConstants.PublicAzureChannel,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate);

    public static readonly Cloud Government = new(
        CallerIdConstants.USGovChannel,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate);

    /// <param name="channelService">The setting <c>ChannelService</c>: nothing, or the address of the US Government's service.</param>
    /// <exception cref="ArgumentException">Any other service.</exception>
    public static Cloud Of(string channelService) => channelService switch
    {
        null or "" => Public,
        GovernmentAuthenticationConstants.ChannelService => Government,
        _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
    };
}
