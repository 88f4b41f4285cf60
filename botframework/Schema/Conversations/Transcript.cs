using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation's activities, in order.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
