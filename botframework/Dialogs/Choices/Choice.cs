using System.Collections.Generic;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing to choose, and the words people choose it by.</summary>
public class Choice
{
    [JsonConstructor]
    public Choice(string value = null) => Value = value;

    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The button; without it one that says <see cref="Value"/>.</summary>
    [JsonPropertyName("action")]
    public CardAction Action { get; set; }

    [JsonPropertyName("synonyms")]
    public List<string> Synonyms { get; set; }
}
