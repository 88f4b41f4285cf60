namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card on a tab.</summary>
public class TabResponseCard
{
    public TabResponseCard()
    {
    }

    public object Card { get; set; }
}
