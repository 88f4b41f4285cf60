namespace Microsoft.Bot.Schema;

/// <summary>
/// The answer to an <c>adaptiveCard/action</c> invoke; <see cref="Value"/> is a card, a message or an error, as <see cref="Type"/> says.
/// </summary>
public class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse()
    {
    }

    public int StatusCode { get; set; }

    public string Type { get; set; }

    public object Value { get; set; }
}
