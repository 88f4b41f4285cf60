namespace AdaptiveCards;

/// <summary>An element people fill in; its id names the answer.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public bool IsRequired { get; set; }

    public string Label { get; set; }

    /// <summary>Shown by the client when the answer fails its checks.</summary>
    public string ErrorMessage { get; set; }

    /// <summary>What stands in place of the input where a card is read only.</summary>
    public abstract string GetNonInteractiveValue();

    internal override void Exchange(CardExchange x)
    {
        IsRequired = x.Flag("isRequired", IsRequired);
        Label = x.Text("label", Label);
        ErrorMessage = x.Text("errorMessage", ErrorMessage);
        base.Exchange(x);
    }
}
