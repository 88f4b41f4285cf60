using System.Collections.Generic;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab suggests instead of cards.</summary>
public class TabSuggestedActions
{
    public TabSuggestedActions()
    {
    }

    public IList<CardAction> Actions { get; set; }
}
