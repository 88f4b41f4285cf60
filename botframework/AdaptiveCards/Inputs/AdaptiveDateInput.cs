namespace AdaptiveCards;

/// <summary>A date, as yyyy-MM-dd.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public string Min { get; set; }

    public string Max { get; set; }

    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";

    internal override void Exchange(CardExchange x)
    {
        Placeholder = x.Text("placeholder", Placeholder);
        Value = x.Text("value", Value);
        Min = x.Text("min", Min);
        Max = x.Text("max", Max);
        base.Exchange(x);
    }
}
