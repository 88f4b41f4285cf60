using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads what a token claims.</summary>
public static class JwtTokenValidation
{
    /// <summary>
    /// The sender's app id: <c>appid</c> in a token of version 1.0 or none, <c>azp</c> in one of 2.0; null if it is not there.
    /// </summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        var known = claims.ToList();
        return Value(known, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => Value(known, AuthenticationConstants.AppIdClaim),
            "2.0" => Value(known, AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
    }

    internal static string Value(IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
