using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the meeting events share.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    [JsonPropertyName("MeetingType")]
    public string MeetingType { get; set; }

    internal MeetingEventDetails()
    {
    }
}
