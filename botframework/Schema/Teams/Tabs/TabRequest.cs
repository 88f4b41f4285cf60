using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab wants to be shown.</summary>
public class TabRequest
{
    public TabRequest()
    {
    }

    public TabContext Context { get; set; }

    public string State { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
