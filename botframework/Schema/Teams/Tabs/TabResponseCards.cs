using System.Collections.Generic;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards on a tab.</summary>
public class TabResponseCards
{
    public TabResponseCards()
    {
    }

    public IList<TabResponseCard> Cards { get; set; }
}
