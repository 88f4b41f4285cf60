namespace AdaptiveCards;

/// <summary>A line or more of text.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public AdaptiveTextInputStyle Style { get; set; }

    public bool IsMultiline { get; set; }

    /// <summary>The most characters; 0 for any.</summary>
    public int MaxLength { get; set; }

    public AdaptiveAction InlineAction { get; set; }

    /// <summary>A pattern the answer must match.</summary>
    public string Regex { get; set; }

    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";

    internal override void Exchange(CardExchange x)
    {
        Placeholder = x.Text("placeholder", Placeholder);
        Value = x.Text("value", Value);
        Style = x.Option("style", Style);
        IsMultiline = x.Flag("isMultiline", IsMultiline);
        MaxLength = x.Whole("maxLength", MaxLength);
        InlineAction = x.Action("inlineAction", InlineAction);
        Regex = x.Text("regex", Regex);
        base.Exchange(x);
    }
}
