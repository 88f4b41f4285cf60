using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A page of members.</summary>
public class PagedMembersResult
{
    public PagedMembersResult()
    {
    }

    public PagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    public string ContinuationToken { get; set; }

    public IList<ChannelAccount> Members { get; set; }
}
