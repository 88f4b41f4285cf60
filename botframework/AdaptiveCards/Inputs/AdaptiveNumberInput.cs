using System.Globalization;

namespace AdaptiveCards;

/// <summary>A number; NaN stands for none.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public double Value { get; set; } = double.NaN;

    public double Min { get; set; } = double.NaN;

    public double Max { get; set; } = double.NaN;

    public override string GetNonInteractiveValue() =>
        double.IsNaN(Value) ? $"*[{Placeholder}]*" : Value.ToString(CultureInfo.InvariantCulture);

    internal override void Exchange(CardExchange x)
    {
        Placeholder = x.Text("placeholder", Placeholder);
        Value = x.Number("value", Value);
        Min = x.Number("min", Min);
        Max = x.Number("max", Max);
        base.Exchange(x);
    }
}
