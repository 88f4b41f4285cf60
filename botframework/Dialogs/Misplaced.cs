using System;
using System.Threading;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Arguments that compile in the wrong place, since options and results are objects.</summary>
internal static class Misplaced
{
    /// <exception cref="ArgumentException">A token was given where options or a result belong.</exception>
    public static void ThrowIfToken(object value, string parameterName)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{parameterName} cannot be a cancellation token", parameterName);
        }
    }
}
