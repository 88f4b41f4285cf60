namespace Microsoft.Bot.Schema.Teams;

/// <summary>The team an activity comes from.</summary>
public class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    public string Id { get; set; }

    public string Name { get; set; }

    public string AadGroupId { get; set; }
}
