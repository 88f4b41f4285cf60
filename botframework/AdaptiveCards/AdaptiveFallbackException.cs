using System;

namespace AdaptiveCards;

/// <summary>A fallback can't be applied.</summary>
public class AdaptiveFallbackException : AdaptiveException
{
    public AdaptiveFallbackException()
    {
    }

    public AdaptiveFallbackException(string message)
        : base(message)
    {
    }

    public AdaptiveFallbackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
