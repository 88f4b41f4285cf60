namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a tab.</summary>
public class TabResponse
{
    public TabResponse()
    {
    }

    public TabResponsePayload Tab { get; set; }
}
