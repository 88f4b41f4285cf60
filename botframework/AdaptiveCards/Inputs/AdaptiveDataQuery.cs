namespace AdaptiveCards;

/// <summary>Asks the bot for choices while people type.</summary>
public class AdaptiveDataQuery : ICardPart
{
    public const char Separator = '#';

    public string Type { get; set; } = "Data.Query";

    public string Dataset { get; set; }

    public string Value { get; set; }

    public int Count { get; set; }

    public int Skip { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        Type = x.Text("type", Type, omit: "Data.Query", stated: true);
        Dataset = x.Text("dataset", Dataset);
        Value = x.Text("value", Value);
        Count = x.Whole("count", Count, stated: true);
        Skip = x.Whole("skip", Skip, stated: true);
    }
}
