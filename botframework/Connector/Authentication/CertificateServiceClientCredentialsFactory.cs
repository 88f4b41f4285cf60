using System;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that proves itself with a certificate, whose public half is registered with its application.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string _tenantId;
    private readonly bool _sendX5c;
    private readonly SignIns _signIns;

    /// <param name="certificate">With its private key.</param>
    /// <param name="appId">The bot.</param>
    /// <param name="tenantId">The bot's; nothing for a bot of several tenants.</param>
    /// <param name="httpClient">Reaches the login service.</param>
    /// <param name="logger">Notes the code of a failure.</param>
    /// <param name="sendX5c">Whether the chain goes along, for an application that knows the certificate by its subject and issuer.</param>
    /// <exception cref="ArgumentNullException">No certificate or no app id.</exception>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null,
        bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _certificate = certificate;
        _appId = appId;
        _tenantId = tenantId;
        _sendX5c = sendX5c;
        _signIns = new SignIns(httpClient, logger);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    internal override ValueTask<AccessTokenSource> CreateTokenSourceAsync(
        string appId,
        string audience,
        string loginEndpoint,
        CancellationToken cancellationToken) =>
        ValueTask.FromResult(
            _signIns.As(_appId, loginEndpoint, _tenantId, _certificate, app => app.WithCertificate(_certificate, _sendX5c)).For(audience));
}
