namespace Microsoft.Bot.Schema;

/// <summary>The <c>Action.Execute</c> that was tapped: its verb, and its data with the inputs.</summary>
public class AdaptiveCardInvokeAction
{
    public AdaptiveCardInvokeAction()
    {
    }

    public object Data { get; set; }

    public string Id { get; set; }

    public string Type { get; set; }

    public string Verb { get; set; }
}
