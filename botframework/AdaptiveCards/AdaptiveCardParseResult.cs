using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A card that was read, and what could not be understood of it.</summary>
public class AdaptiveCardParseResult
{
    /// <summary>The card; null when the text was empty.</summary>
    public AdaptiveCard Card { get; set; }

    public List<AdaptiveWarning> Warnings { get; } = [];
}
