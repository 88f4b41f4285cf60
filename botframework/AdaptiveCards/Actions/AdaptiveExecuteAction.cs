namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot as an invoke, whose answer replaces the card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    /// <summary>
    /// What is sent along: any value that can be written as JSON. Parsed objects and arrays are
    /// <see cref="System.Text.Json.JsonElement"/>.
    /// </summary>
    public object Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary>Tells the bot which action it is.</summary>
    public string Verb { get; set; } = "";

    /// <summary><see cref="Data"/> as JSON text; null when there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text set is not JSON.</exception>
    public string DataJson
    {
        get => CardData.ToText(Data);
        set => Data = CardData.FromText(value);
    }

    internal override void Exchange(CardExchange x)
    {
        Data = x.Data("data", Data);
        AssociatedInputs = x.Option("associatedInputs", AssociatedInputs);
        Verb = x.Text("verb", Verb, omit: "", stated: true);
        base.Exchange(x);
    }
}
