using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person who joined or left a meeting.</summary>
public class TeamsMeetingMember
{
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    public TeamsChannelAccount User { get; set; }

    [JsonPropertyName("Meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
