namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person's part in a meeting.</summary>
public class MeetingParticipantInfo
{
    public MeetingParticipantInfo()
    {
    }

    public MeetingParticipantInfo(string role = null, bool? inMeeting = default)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    public string Role { get; set; }

    public bool? InMeeting { get; set; }
}
