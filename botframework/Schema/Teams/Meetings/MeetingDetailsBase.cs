using System;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all meeting details share.</summary>
public class MeetingDetailsBase
{
    public string Id { get; set; }

    public Uri JoinUrl { get; set; }

    public string Title { get; set; }

    internal MeetingDetailsBase()
    {
    }
}
