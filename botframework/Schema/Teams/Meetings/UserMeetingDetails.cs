using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a person is in a meeting, and as what.</summary>
public class UserMeetingDetails
{
    public UserMeetingDetails()
    {
    }

    [JsonPropertyName("InMeeting")]
    public bool InMeeting { get; set; }

    [JsonPropertyName("Role")]
    public string Role { get; set; }
}
