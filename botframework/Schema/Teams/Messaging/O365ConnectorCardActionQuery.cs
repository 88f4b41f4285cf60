namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button of a connector card was used.</summary>
public class O365ConnectorCardActionQuery
{
    public O365ConnectorCardActionQuery()
    {
    }

    public O365ConnectorCardActionQuery(string body = null, string actionId = null)
    {
        Body = body;
        ActionId = actionId;
    }

    public string Body { get; set; }

    public string ActionId { get; set; }
}
