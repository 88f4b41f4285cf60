namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's action: a dialog or a result.</summary>
public class MessagingExtensionActionResponse
{
    public MessagingExtensionActionResponse()
    {
    }

    public MessagingExtensionActionResponse(
        TaskModuleResponseBase task = null,
        MessagingExtensionResult composeExtension = null)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    public TaskModuleResponseBase Task { get; set; }

    public MessagingExtensionResult ComposeExtension { get; set; }

    public CacheInfo CacheInfo { get; set; }
}
