using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person a bot's message is attributed to.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    public string DisplayName { get; set; }

    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    public string MentionType { get; set; }

    public string Mri { get; set; }
}
