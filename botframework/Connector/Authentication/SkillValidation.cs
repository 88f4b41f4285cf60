using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells bots that call this one as a skill from channels.</summary>
public class SkillValidation
{
    /// <summary>Whether the sender is another bot: its app id is not the audience, and the audience is a bot.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var known = claims.ToList();
        if (JwtTokenValidation.Value(known, AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId)
        {
            return true;
        }

        var audience = JwtTokenValidation.Value(known, AuthenticationConstants.AudienceClaim);
        var appId = JwtTokenValidation.GetAppIdFromClaims(known);
        return !string.IsNullOrWhiteSpace(JwtTokenValidation.Value(known, AuthenticationConstants.VersionClaim))
            && !string.IsNullOrWhiteSpace(audience)
            && !AuthenticationConstants.ToBotFromChannelTokenIssuer.Equals(audience, StringComparison.OrdinalIgnoreCase)
            && !string.IsNullOrWhiteSpace(appId)
            && appId != audience;
    }

    /// <summary>A bot under development that calls this one.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() => new(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
        AuthenticationConstants.AnonymousAuthType);
}
