using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent an activity, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>What a token for the answers is asked for.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>What <c>Activity.CallerId</c> becomes.</summary>
    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
