using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using NotesBot.Turns;

namespace NotesBot.Hosting;

/// <summary>
/// The Bot Framework finds out who sends; this decides whether the bot serves them, before any turn, and has every connector send to
/// known hosts alone. A bot without an identity (Development) has no token to lose and serves whoever reaches it.
/// </summary>
internal sealed partial class GuardedAuthentication(
    BotFrameworkAuthentication inner, Credentials credentials, Access access, ILogger<GuardedAuthentication> log)
    : BotFrameworkAuthentication
{
    private readonly ServedTenants tenants = new(access, credentials);
    private readonly ServiceHosts? hosts = credentials.HasIdentity ? new ServiceHosts(access.AllowedServiceHosts) : null;

    /// <exception cref="NotAllowedException">
    /// The activity comes from a tenant or a service that the bot doesn't serve, or doesn't say from which.
    /// </exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var sender = await inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        if (string.IsNullOrEmpty(activity.ChannelId))
        {
            LogNoChannel(); // without a token nobody else asks for it, and nothing can be kept of a conversation on no channel
            throw new NotAllowedException("The activity names no channel.");
        }

        if (hosts is null)
        {
            return sender;
        }

        if (!hosts.Admits(activity.ServiceUrl))
        {
            LogOtherService();
            throw new NotAllowedException("The activity's serviceUrl is at no allowed host.");
        }

        if (Visitor.Tenants(activity).Length > 1)
        {
            LogTwoTenants();
            throw new NotAllowedException("The activity names two tenants.");
        }

        if (!tenants.Serve(activity))
        {
            LogOtherTenant();
            throw new NotAllowedException("The activity is of no allowed tenant.");
        }

        sender.ConnectorFactory = Guarded(sender.ConnectorFactory);
        return sender;
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        var sender = await inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);
        sender.ConnectorFactory = Guarded(sender.ConnectorFactory);
        return sender;
    }

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        Guarded(inner.CreateConnectorFactory(claimsIdentity));

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

#if BOTFRAMEWORK_PACKAGES
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);
#endif

    private ConnectorFactory Guarded(ConnectorFactory connectors) => hosts is null ? connectors : new GuardedConnectors(connectors, hosts);

    [LoggerMessage(EventId = 54, Level = LogLevel.Warning, Message = "An activity of a tenant outside AllowedTenants was answered 403.")]
    private partial void LogOtherTenant();

    [LoggerMessage(EventId = 80, Level = LogLevel.Warning, Message = "An activity that names two tenants was answered 403.")]
    private partial void LogTwoTenants();

    [LoggerMessage(EventId = 81, Level = LogLevel.Warning, Message = "An activity that names no channel was answered 403.")]
    private partial void LogNoChannel();

    [LoggerMessage(EventId = 55, Level = LogLevel.Warning,
        Message = "An activity from a service outside AllowedServiceHosts was answered 403.")]
    private partial void LogOtherService();
}
