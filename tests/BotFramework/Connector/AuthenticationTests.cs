using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace NotesBot.Tests.BotFramework.Connector;

public sealed class AuthenticationTests
{
    private static readonly Activity Activity = new("message") { ChannelId = "msteams", ServiceUrl = "https://service/" };

    [Fact]
    public async Task A_bot_without_an_identity_lets_anybody_in_and_says_so()
    {
        var sender = await BotFrameworkAuthenticationFactory.Create().AuthenticateRequestAsync(Activity, null, default);
        Assert.True(sender.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(AuthenticationConstants.AnonymousAuthType, sender.ClaimsIdentity.AuthenticationType);
        Assert.Null(sender.CallerId);
        using var connector = await sender.ConnectorFactory.CreateAsync("https://service/", sender.Audience, default);
        Assert.Equal("https://service/", connector.BaseUri.AbsoluteUri);
    }

    [Theory]
    [InlineData("app", "secret", null)]
    [InlineData("app", "secret", "Bearer a.b.c")]
    [InlineData("app", null, null)]
    [InlineData(null, "secret", null)]
    public async Task A_bot_with_an_identity_lets_nobody_in_whose_token_it_cannot_check(string? appId, string? password, string? header)
    {
        var authentication = Configured(("MicrosoftAppId", appId), ("MicrosoftAppPassword", password));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(Activity, header, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateStreamingRequestAsync(header, "msteams", default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateChannelRequestAsync(header, default));
    }

    [Fact]
    public async Task A_bot_with_an_identity_it_cannot_prove_sends_nothing()
    {
        var factory = Configured(("MicrosoftAppId", "app")).CreateConnectorFactory(new ClaimsIdentity());
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => factory.CreateAsync("https://service/", null, default));
    }

    [Theory]
    [InlineData("MicrosoftAppPassword", "SingleTenant", "app", null, "tenant")]
    [InlineData("MicrosoftAppTenantId", "singletenant", "app", "secret", null)]
    [InlineData("MicrosoftAppId", "UserAssignedMsi", null, null, "tenant")]
    [InlineData("MicrosoftAppPassword", "UserAssignedMSI", "app", "secret", "tenant")]
    public void Settings_that_contradict_each_other_are_named(string culprit, string type, string? appId, string? password, string? tenant)
    {
        var failure = Assert.Throws<ArgumentException>(() => Configured(
            ("MicrosoftAppType", type),
            ("MicrosoftAppId", appId),
            ("MicrosoftAppPassword", password),
            ("MicrosoftAppTenantId", tenant)));
        Assert.StartsWith(culprit, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cloud_is_the_public_one_unless_the_settings_say_otherwise()
    {
        Assert.Equal("https://api.botframework.com", Configured().GetOriginatingAudience());
        Assert.Equal("https://api.botframework.us", Configured(("ChannelService", "https://botframework.azure.us")).GetOriginatingAudience());
        Assert.Throws<ArgumentException>(() => Configured(("ChannelService", "https://elsewhere")));
    }

    [Fact]
    public void Another_bot_is_told_from_a_channel_by_its_claims()
    {
        static Claim[] Claims(string audience, string appId) => [new("ver", "1.0"), new("aud", audience), new("appid", appId)];
        Assert.True(SkillValidation.IsSkillClaim(Claims("me", "other")));
        Assert.False(SkillValidation.IsSkillClaim(Claims("me", "me")));
        Assert.False(SkillValidation.IsSkillClaim(Claims("https://api.botframework.com", "other")));
        Assert.True(SkillValidation.IsSkillClaim(SkillValidation.CreateAnonymousSkillClaim().Claims));
        Assert.Equal("other", JwtTokenValidation.GetAppIdFromClaims([new Claim("ver", "2.0"), new Claim("azp", "other")]));
    }

    private static ConfigurationBotFrameworkAuthentication Configured(params (string Key, string? Value)[] settings) => new(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value)).Build());
}
