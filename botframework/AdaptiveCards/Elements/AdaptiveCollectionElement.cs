using System.Collections;
using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    /// <summary>The look, or null to inherit it.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What happens when the element is tapped.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether the element reaches to the edges of its parent.</summary>
    public bool Bleed { get; set; }

    /// <summary>The least height, such as "80px".</summary>
    public string MinHeight { get; set; }

    /// <summary>The least height in pixels; 0 when there is none.</summary>
    public uint PixelMinHeight
    {
        get => PixelText.Read(MinHeight);
        set => MinHeight = PixelText.Write(value);
    }

    public AdaptiveContainerStyle StyleXml
    {
        get => Style ?? AdaptiveContainerStyle.Default;
        set => Style = value;
    }

    public bool ShouldSerializeStyleXml() => Style.HasValue;

    public abstract void Add(AdaptiveElement value);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void Exchange(CardExchange x)
    {
        Style = x.OptionOrNone("style", Style);
        HorizontalAlignment = x.Option("horizontalAlignment", HorizontalAlignment);
        VerticalContentAlignment = x.Option("verticalContentAlignment", VerticalContentAlignment);
        SelectAction = x.Action("selectAction", SelectAction);
        Bleed = x.Flag("bleed", Bleed);
        MinHeight = x.Text("minHeight", MinHeight);
        base.Exchange(x);
    }
}
