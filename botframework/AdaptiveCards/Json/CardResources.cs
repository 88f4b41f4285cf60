using System.Collections.Generic;
using System.Linq;

namespace AdaptiveCards;

/// <summary>Finds the pictures of a card.</summary>
internal static class CardResources
{
    /// <exception cref="AdaptiveSerializationException">The card nests deeper than 64 levels.</exception>
    public static IEnumerable<RemoteResourceInformation> In(AdaptiveCard card, int depth)
    {
        Check(depth);
        return Picture(card.BackgroundImage?.UrlString)
            .Concat(card.Body.SelectMany(element => In(element, depth + 1)))
            .Concat(card.Actions.SelectMany(action => In(action, depth + 1)));
    }

    private static IEnumerable<RemoteResourceInformation> In(AdaptiveAction action, int depth) =>
        action is AdaptiveShowCardAction { Card: { } inner }
            ? Picture(action.IconUrl).Concat(In(inner, depth))
            : Picture(action.IconUrl);

    private static IEnumerable<RemoteResourceInformation> In(AdaptiveElement element, int depth)
    {
        Check(depth);
        return element switch
        {
            AdaptiveImage image => Picture(image.UrlString),
            AdaptiveImageSet set => set.Images.SelectMany(image => In(image, depth + 1)),
            AdaptiveCollectionElement parent => parent.SelectMany(child => In(child, depth + 1)),
            _ => [],
        };
    }

    private static IEnumerable<RemoteResourceInformation> Picture(string url) =>
        string.IsNullOrEmpty(url) ? [] : [new RemoteResourceInformation(url, "image")];

    private static void Check(int depth)
    {
        if (depth > CardData.MaxDepth)
            throw new AdaptiveSerializationException($"The card nests deeper than {CardData.MaxDepth} levels.");
    }
}
