using System;

namespace AdaptiveCards;

/// <summary>Opens an address.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    public Uri Url { get; set; }

    /// <summary>The address as text; setting it needs an absolute address.</summary>
    /// <exception cref="UriFormatException">The text is no absolute address.</exception>
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = new Uri(value);
    }

    internal override void Exchange(CardExchange x)
    {
        Url = x.Url("url", Url);
        base.Exchange(x);
    }
}
