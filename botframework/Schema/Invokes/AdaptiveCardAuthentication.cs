namespace Microsoft.Bot.Schema;

/// <summary>A token that comes with an Adaptive Card's <c>Action.Execute</c>.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication()
    {
    }
}
