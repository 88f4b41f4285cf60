using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>People joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails()
    {
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = null)
    {
        Members = members;
    }

    [JsonPropertyName("Members")]
    [JsonInclude]
    public IList<TeamsMeetingMember> Members { get; internal set; }
}
