using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's own look at the claims of a sender who has been authenticated.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="System.UnauthorizedAccessException">The sender may not talk to this bot.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
