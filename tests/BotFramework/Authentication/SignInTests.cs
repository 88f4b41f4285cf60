using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using NotesBot.Tests.BotFramework.Connector;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Authentication;

/// <summary>The bot's own tokens: asked for as the login service wants it, kept, and shown to the channel.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Tenant = "aaaaaaaa-2222-3333-4444-555555555555";

    private LoginStub login = null!;
    private RecordedLog log = null!;
    private FakeChannel channel = null!;

    public async Task InitializeAsync() => (login, log, channel) = (new(), new(), await FakeChannel.StartAsync());

    public async Task DisposeAsync()
    {
        login.Dispose();
        log.Dispose();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task A_bot_of_one_tenant_asks_its_tenant_and_shows_the_token_to_the_channel()
    {
        await SendAsync(Configured(("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", Tenant)));

        var asked = Assert.Single(login.Requests);
        Assert.Equal($"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token", asked.Address.GetLeftPart(UriPartial.Path));
        Assert.Equal("client_credentials", asked.Form["grant_type"]);
        Assert.Equal("https://api.botframework.com/.default", asked.Form["scope"]);
        Assert.Equal(Scene.AppId, asked.Form["client_id"]);
        Assert.Equal("a secret", asked.Form["client_secret"]);
        Assert.Equal("Bearer token-1", Assert.Single(channel.Requests).Authorization);
    }

    [Theory]
    [InlineData(null, Tenant, "https://login.microsoftonline.us/" + Tenant)]
    [InlineData(null, null, "https://login.microsoftonline.us/microsoftservices.onmicrosoft.us")]
    [InlineData("https://login.example/{0}", Tenant, "https://login.example/" + Tenant)]
    public async Task The_governments_cloud_signs_bots_in_elsewhere(string? loginUrl, string? tenant, string authority)
    {
        await SendAsync(Configured(
            ("ChannelService", GovernmentAuthenticationConstants.ChannelService),
            ("MicrosoftAppTenantId", tenant),
            ("ToChannelFromBotLoginUrl", loginUrl)));

        var asked = Assert.Single(login.Requests);
        Assert.Equal($"{authority}/oauth2/v2.0/token", asked.Address.GetLeftPart(UriPartial.Path));
        Assert.Equal("https://api.botframework.us/.default", asked.Form["scope"]);
    }

    [Fact]
    public async Task A_token_is_kept_for_all_turns_and_proactive_messages()
    {
        var authentication = Configured(("MicrosoftAppTenantId", Tenant));
        for (var i = 0; i < 5; i++)
        {
            await SendAsync(authentication);
        }

        Assert.Single(login.Requests);
        Assert.All(channel.Requests, request => Assert.Equal("Bearer token-1", request.Authorization));
    }

    [Fact]
    public async Task A_certificate_proves_the_bot_without_a_secret()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=notesbot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var http = new HttpClient(login, disposeHandler: false);
        var credentials = new CertificateServiceClientCredentialsFactory(certificate, Scene.AppId, Tenant, http);
        await SendAsync(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build(), credentials));

        var asked = Assert.Single(login.Requests);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", asked.Form["client_assertion_type"]);
        Assert.Equal(3, asked.Form["client_assertion"].Split('.').Length);
        Assert.DoesNotContain("client_secret", asked.Form.Keys);
        Assert.Equal("Bearer token-1", Assert.Single(channel.Requests).Authorization);
        Assert.True(await credentials.IsValidAppIdAsync(Scene.AppId, default));
        Assert.False(await credentials.IsAuthenticationDisabledAsync(default));
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on()
    {
        await SendAsync(Configured(
            ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", Tenant), ("MicrosoftAppPassword", null)));

        var asked = login.Requests[^1];
        Assert.Contains("169.254.169.254", asked.Address.Host, StringComparison.Ordinal);
        Assert.Contains($"client_id={Scene.AppId}", asked.Address.Query, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(asked.Address.Query), StringComparison.Ordinal);
        Assert.StartsWith("Bearer token-", Assert.Single(channel.Requests).Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_refuses_the_bots_credentials_is_named_by_code_and_nothing_is_sent()
    {
        login.Refusal = (HttpStatusCode.Unauthorized, "invalid_client", "AADSTS7000222: The client secret keys of 'x' are expired.");
        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(Configured(("MicrosoftAppTenantId", Tenant))));

        Assert.Equal("AADSTS7000222", refusal.Body.Error.Code);
        Assert.Equal(HttpStatusCode.Unauthorized, Assert.IsType<HttpRequestException>(refusal.InnerException).StatusCode);
        Assert.Equal("Error: The bot gets no token to send with: AADSTS7000222", Assert.Single(log.Lines));
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task A_login_service_that_is_away_is_no_fault_of_the_credentials()
    {
        login.IsGone = true;
        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(Configured(("MicrosoftAppTenantId", Tenant))));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, Assert.IsType<HttpRequestException>(failure.InnerException).StatusCode);

        login.IsGone = false;
        await SendAsync(Configured(("MicrosoftAppTenantId", Tenant)));
        Assert.Single(channel.Requests);
    }

    private ConfigurationBotFrameworkAuthentication Configured(params (string Key, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["MicrosoftAppId"] = Scene.AppId, ["MicrosoftAppPassword"] = "a secret" };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        var credentials = new ConfigurationServiceClientCredentialFactory(
            configuration, new HttpClient(login, disposeHandler: false), log.CreateLogger("sign-in"));
        return new ConfigurationBotFrameworkAuthentication(configuration, credentials);
    }

    private async Task SendAsync(ConfigurationBotFrameworkAuthentication authentication)
    {
        var connectors = authentication.CreateConnectorFactory(new ClaimsIdentity([new Claim("aud", Scene.AppId)]));
        using var connector = await connectors.CreateAsync(
            channel.Address.AbsoluteUri, authentication.GetOriginatingAudience(), default);
        await connector.Conversations.SendToConversationAsync("a:1", new Activity("message") { Text = "hello" });
    }
}
