using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>The replies to an activity whose <see cref="Activity.DeliveryMode"/> is <c>expectReplies</c>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
