namespace Microsoft.Bot.Builder;

/// <summary>A page of a list.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    /// <summary>Leads to the next page; null when this is the last.</summary>
    public string ContinuationToken { get; set; }
}
