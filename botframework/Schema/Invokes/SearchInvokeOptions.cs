namespace Microsoft.Bot.Schema;

/// <summary>Which page of results a search wants.</summary>
public class SearchInvokeOptions
{
    public SearchInvokeOptions()
    {
    }

    public int Skip { get; set; }

    public int Top { get; set; }
}
