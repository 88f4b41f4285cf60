namespace AdaptiveCards;

/// <summary>Superseded by <see cref="AdaptiveColumnWidth"/>.</summary>
public class AdaptiveColumnSize
{
    public const string Auto = "Auto";

    public const string Stretch = "Stretch";
}
