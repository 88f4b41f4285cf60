namespace AdaptiveCards;

/// <summary>A yes or no.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string Title { get; set; }

    /// <summary>The answer when on.</summary>
    public string ValueOn { get; set; } = bool.TrueString;

    /// <summary>The answer when off.</summary>
    public string ValueOff { get; set; } = bool.FalseString;

    public bool Wrap { get; set; }

    public string Value { get; set; }

    public override string GetNonInteractiveValue() => $"[{(Value == ValueOn ? "X" : " ")}] {Title}";

    internal override void Exchange(CardExchange x)
    {
        Title = x.Text("title", Title);
        ValueOn = x.Text("valueOn", ValueOn, omit: bool.TrueString, stated: true);
        ValueOff = x.Text("valueOff", ValueOff, omit: bool.FalseString, stated: true);
        Wrap = x.Flag("wrap", Wrap);
        Value = x.Text("value", Value);
        base.Exchange(x);
    }
}
