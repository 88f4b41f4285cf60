using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace NotesBot.Hosting;

/// <summary>
/// Signs in at the start, in the background, and says in one line whether the bot will be able to answer. Otherwise a secret that has
/// expired shows only as a bot that is silent. It is tried again and again, since secrets expire and are mended while the bot runs.
/// </summary>
/// <remarks>
/// Tokens are the connector's own business, so it is given a call to make, and a way out that ends right here: all that leaves the machine
/// is the request for the token, and that only where the last token has come to its end.
/// </remarks>
internal sealed partial class SignInTrial(
    IConfiguration configuration, ServiceClientCredentialsFactory signIn, Credentials credentials, Access access,
    TimeProvider clock, ILogger<SignInTrial> log) : BackgroundService
{
    public static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    private const string Nowhere = "https://smba.trafficmanager.net/teams/";

    private readonly TaskCompletionSource tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile SignInFinding finding = new(SignInState.Untried);

    /// <summary>What was found last.</summary>
    public SignInFinding Finding => finding;

    /// <summary>Ends with the first try.</summary>
    public Task Tried => tried.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!credentials.HasIdentity)
        {
            Find(new SignInFinding(SignInState.NotNeeded));
            return;
        }

        if (new ServedTenants(access, credentials).AreAll)
        {
            LogEveryTenant();
        }

        using var timer = new PeriodicTimer(Between, clock);
        do
        {
            await TryAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(CancellationToken stopping)
    {
        try
        {
            await SignInAsync(stopping);
            Find(new SignInFinding(SignInState.SignedIn));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Find(SignInFinding.Of(fault));
        }
    }

    // What stays as it was is not said again.
    private void Find(SignInFinding found)
    {
        if (found.State == SignInState.SignedIn && finding.State != SignInState.SignedIn)
        {
            LogSignedIn();
        }
        else if (found.Advice is { } advice && found != finding)
        {
            LogNotSignedIn(advice, found.Code!);
        }

        finding = found;
        tried.TrySetResult();
    }

    private async Task SignInAsync(CancellationToken cancellationToken)
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
