using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Groups elements.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether the content runs right to left; null to inherit it.</summary>
    public bool? Rtl { get; set; }

    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    internal override void Exchange(CardExchange x)
    {
        BackgroundImage = x.Background("backgroundImage", BackgroundImage);
        Items = x.Elements("items", Items, stated: true);
        Rtl = x.FlagOrNone("rtl", Rtl);
        base.Exchange(x);
    }
}
