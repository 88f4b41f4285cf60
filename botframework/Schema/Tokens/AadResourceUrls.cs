using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>Resources to get tokens for.</summary>
public class AadResourceUrls
{
    public AadResourceUrls()
    {
    }

    public AadResourceUrls(IList<string> resourceUrls = null)
    {
        ResourceUrls = resourceUrls;
    }

    public IList<string> ResourceUrls { get; set; }
}
