using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot demands of the tokens it is sent, beyond their being genuine.</summary>
public class AuthenticationConfiguration
{
    public string[] RequiredEndorsements { get; set; } = Array.Empty<string>();

    public ClaimsValidator ClaimsValidator { get; set; }

    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
