using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with an app id and a password (a client secret); with neither, a bot under development.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly SignIns _signIns;

    public PasswordServiceClientCredentialFactory()
        : this(null, null, null, null, null)
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _signIns = new SignIns(httpClient, logger);
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    // The casing of a GUID means nothing, but tokens write it small: comparing it would make a bot silent that was set up in capitals.
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    // A password without an app id is a mistake in the settings, not a wish to let anybody in.
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId) && string.IsNullOrEmpty(Password));

    internal override async ValueTask<AccessTokenSource> CreateTokenSourceAsync(
        string appId,
        string audience,
        string loginEndpoint,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId) || string.IsNullOrEmpty(Password))
        {
            return await base.CreateTokenSourceAsync(appId, audience, loginEndpoint, cancellationToken).ConfigureAwait(false);
        }

        var password = Password;
        return _signIns.As(AppId, loginEndpoint, TenantId, password, app => app.WithClientSecret(password)).For(audience);
    }
}
