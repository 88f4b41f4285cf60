using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Authentication;

/// <summary>The check of inbound tokens against a real metadata server, by a clock that stands still.</summary>
internal sealed class CheckedTokens : IAsyncDisposable
{
    private readonly InboundTokens tokens;

    private CheckedTokens(MetadataServer server, string? channelService, AuthenticationConfiguration? configuration)
    {
        Server = server;
        Scene = new Scene { ServiceUrl = "https://smba.trafficmanager.net/teams", Now = Clock.Now };
        Server.Keys = Scene.Published;
        tokens = new ChannelTokens(
            Cloud.Of(channelService),
            new PasswordServiceClientCredentialFactory(Scene.AppId, "secret", null, null, null),
            configuration ?? new AuthenticationConfiguration(),
            new SigningKeys(new OpenIdMetadata(server.Address), Clock, null),
            Clock);
    }

    public ManualClock Clock { get; } = new();

    public MetadataServer Server { get; }

    public Scene Scene { get; }

    public static async Task<CheckedTokens> StartAsync(string? channelService = null, AuthenticationConfiguration? configuration = null) =>
        new(await MetadataServer.StartAsync(), channelService, configuration);

    public Task<ClaimsIdentity> IdentifyAsync(Token token, string? channelId = "msteams", string? serviceUrl = null) =>
        IdentifyAsync($"Bearer {token.Signed()}", channelId, serviceUrl ?? Scene.ServiceUrl);

    public Task<ClaimsIdentity> IdentifyAsync(string header, string? channelId, string? serviceUrl) =>
        tokens.IdentifyAsync(header, channelId, serviceUrl, default);

    /// <summary>The code of the refusal.</summary>
    public async Task<string> RefusedAsync(Token token, string? channelId = "msteams", string? serviceUrl = null) =>
        TokenFault.CodeOf(await Assert.ThrowsAsync<UnauthorizedAccessException>(() => IdentifyAsync(token, channelId, serviceUrl)));

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
