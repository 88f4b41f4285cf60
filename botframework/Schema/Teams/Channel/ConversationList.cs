using System.Collections.Generic;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    public ConversationList()
    {
    }

    public ConversationList(IList<ChannelInfo> conversations = null)
    {
        Conversations = conversations;
    }

    public IList<ChannelInfo> Conversations { get; set; }
}
