using System.Collections.Generic;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension suggests instead of results.</summary>
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction()
    {
    }

    public MessagingExtensionSuggestedAction(IList<CardAction> actions = null)
    {
        Actions = actions;
    }

    public IList<CardAction> Actions { get; set; }
}
