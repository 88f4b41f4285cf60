using System.Net;
using Microsoft.Bot.Schema;

namespace NotesBot.Hosting;

/// <summary>What the bot found when it last tried to sign in.</summary>
/// <param name="Advice">What to mend, in words without a secret or an id; null where nothing is wrong.</param>
/// <param name="Code">The login service's own code, or the kind of fault.</param>
internal sealed record SignInFinding(SignInState State, string? Advice = null, string? Code = null)
{
    public static SignInFinding Of(Exception fault)
    {
        var code = SignInFault.CodeOf(fault);
        var isRefused = code is not null && !IsAway(fault);
        return new(isRefused ? SignInState.Refused : SignInState.NotReached, SignInFault.Advice(code), code ?? fault.GetType().Name);
    }

    // A login service that is out of order may give a code too.
    private static bool IsAway(Exception fault) =>
        fault is ErrorResponseException { InnerException: HttpRequestException { StatusCode: HttpStatusCode.ServiceUnavailable } };
}

internal enum SignInState
{
    /// <summary>The first try isn't over.</summary>
    Untried,

    /// <summary>A bot without an identity, in Development.</summary>
    NotNeeded,

    SignedIn,

    /// <summary>The bot's credentials are wrong, and stay so until somebody mends them.</summary>
    Refused,

    /// <summary>Nothing is known of the credentials: the login service wasn't reached, or failed.</summary>
    NotReached,
}
