using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in what somebody said.</summary>
public class FoundValue
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>Which of the things searched for it stands for, counted from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>0 to 1; 1 is certain.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }
}
