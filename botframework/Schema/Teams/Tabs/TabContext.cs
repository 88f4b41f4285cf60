namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a tab looks.</summary>
public class TabContext
{
    public TabContext()
    {
    }

    public string Theme { get; set; }
}
