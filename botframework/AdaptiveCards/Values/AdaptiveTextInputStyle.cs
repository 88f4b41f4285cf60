namespace AdaptiveCards;

/// <summary>Which keyboard and checks a client offers for a text input.</summary>
public enum AdaptiveTextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
    Password,
}
