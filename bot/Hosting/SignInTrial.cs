using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace NotesBot.Hosting;

/// <summary>
/// Signs in once at the start, in the background, and says in one line whether the bot will be able to answer. Otherwise a secret that has
/// expired shows only as a bot that is silent.
/// </summary>
/// <remarks>
/// Tokens are the connector's own business, so it is given a call to make, and a way out that ends right here: all that leaves the machine
/// is the request for the token.
/// </remarks>
internal sealed partial class SignInTrial(
    IConfiguration configuration, ServiceClientCredentialsFactory signIn, Credentials credentials, Access access,
    ILogger<SignInTrial> log) : BackgroundService
{
    private const string Nowhere = "https://smba.trafficmanager.net/teams/";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!credentials.HasIdentity)
        {
            return;
        }

        if (new ServedTenants(access, credentials).AreAll)
        {
            LogEveryTenant();
        }

        try
        {
            await TryAsync(stoppingToken);
            LogSignedIn();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var code = SignInFault.CodeOf(fault);
            LogNotSignedIn(SignInFault.Advice(code), code ?? fault.GetType().Name);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        using var deadEnd = new DeadEnd();
        var authentication = new ConfigurationBotFrameworkAuthentication(configuration, signIn, httpClientFactory: deadEnd);
        var appId = credentials.MicrosoftAppId!;
        var connectors = authentication.CreateConnectorFactory(new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, appId),
            new Claim(AuthenticationConstants.AppIdClaim, appId),
        ]));
        using var connector = await connectors.CreateAsync(Nowhere, authentication.GetOriginatingAudience(), cancellationToken);
        await connector.Conversations.DeleteActivityAsync("trial", "trial", cancellationToken);
    }

    [LoggerMessage(EventId = 50, Level = LogLevel.Information, Message = "The bot has signed in.")]
    private partial void LogSignedIn();

    [LoggerMessage(EventId = 51, Level = LogLevel.Error, Message = "The bot can't sign in, and so can't answer. {Advice} ({Code})")]
    private partial void LogNotSignedIn(string advice, string code);

    [LoggerMessage(EventId = 52, Level = LogLevel.Warning,
        Message = "The bot serves every tenant: MicrosoftAppType is MultiTenant or missing, and AllowedTenants is empty.")]
    private partial void LogEveryTenant();

    /// <summary>Takes whatever is sent and sends it nowhere.</summary>
    private sealed class DeadEnd : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(""), RequestMessage = request });
    }
}
