namespace AdaptiveCards;

/// <summary>A time of day, as HH:mm.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Input.Time";

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
