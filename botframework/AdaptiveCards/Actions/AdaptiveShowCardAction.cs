namespace AdaptiveCards;

/// <summary>Unfolds a card within the card.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;

    public AdaptiveCard Card { get; set; }

    internal override void Exchange(CardExchange x)
    {
        Card = x.Card("card", Card);
        base.Exchange(x);
    }
}
