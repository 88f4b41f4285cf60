namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeValue()
    {
    }

    public AdaptiveCardInvokeAction Action { get; set; }

    public AdaptiveCardAuthentication Authentication { get; set; }

    public string State { get; set; }
}
