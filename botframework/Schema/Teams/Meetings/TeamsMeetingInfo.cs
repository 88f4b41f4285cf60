namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting an activity comes from.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string id = null)
    {
        Id = id;
    }

    public string Id { get; set; }
}
