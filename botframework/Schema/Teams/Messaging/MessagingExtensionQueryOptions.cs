namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which page of results a query wants.</summary>
public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions()
    {
    }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    public int? Skip { get; set; }

    public int? Count { get; set; }
}
