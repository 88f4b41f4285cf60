using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons beneath the last message, for the people named in <see cref="To"/>.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        To = to.ToList();
        Actions = actions.ToList();
    }

    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to;
        Actions = actions;
    }

    public IList<string> To { get; set; }

    public IList<CardAction> Actions { get; set; }
}
