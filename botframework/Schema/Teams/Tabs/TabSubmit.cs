using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something on a tab was submitted.</summary>
public class TabSubmit
{
    public TabSubmit()
    {
    }

    public TabContext Context { get; set; }

    public TabSubmitData Data { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
