using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What somebody chose.</summary>
public class FoundChoice
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>Counted from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>0 to 1; 1 is certain.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The word it was recognised by.</summary>
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; }
}
