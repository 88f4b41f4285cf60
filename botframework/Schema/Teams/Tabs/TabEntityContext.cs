namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab it is.</summary>
public class TabEntityContext
{
    public TabEntityContext()
    {
    }

    public string TabEntityId { get; set; }
}
