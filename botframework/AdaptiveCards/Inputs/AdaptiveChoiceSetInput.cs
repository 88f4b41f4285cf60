using System.Collections.Generic;
using System.Linq;

namespace AdaptiveCards;

/// <summary>One or several of a list; several answers are joined by commas.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public string Value { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public bool Wrap { get; set; }

    public string Placeholder { get; set; }

    /// <summary>Where a client looks for more choices while people type.</summary>
    public AdaptiveDataQuery DataQuery { get; set; }

    public override string GetNonInteractiveValue()
    {
        var titles = Choices.Select(choice => choice.Title).ToList();
        return Style == AdaptiveChoiceInputStyle.Compact
            ? "Choices: " + Listed(titles, ", ", IsMultiSelect ? " and " : " or ")
            : "* " + Listed(titles, "\n* ", "\n* ");
    }

    private static string Listed(List<string> titles, string separator, string last) =>
        titles.Count < 2
            ? string.Concat(titles)
            : string.Join(separator, titles.SkipLast(1)) + last + titles[^1];

    internal override void Exchange(CardExchange x)
    {
        Value = x.Text("value", Value);
        Style = x.Option("style", Style, stated: true);
        IsMultiSelect = x.Flag("isMultiSelect", IsMultiSelect, stated: true);
        Choices = x.Parts("choices", Choices, stated: true);
        Wrap = x.Flag("wrap", Wrap);
        Placeholder = x.Text("placeholder", Placeholder);
        DataQuery = x.Part("choices.data", DataQuery);
        base.Exchange(x);
    }
}
