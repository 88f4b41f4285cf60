namespace AdaptiveCards;

/// <summary>An object of a card that says once, in writing order, which properties it reads and writes.</summary>
internal interface ICardPart
{
    /// <summary>What its JSON said beyond its properties; null when made by code, or when there is nothing to say.</summary>
    CardOrigin Origin { get; set; }

    /// <summary>Hands each property to <paramref name="x"/> and takes back what it has to be: the same when writing.</summary>
    void Exchange(CardExchange x);
}
