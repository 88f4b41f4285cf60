using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack: its id and what it remembers.</summary>
public class DialogInstance
{
    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set; }

    [JsonPropertyName("stackIndex")]
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog that last wrote <see cref="State"/>; containers compare it to notice a deployment.</summary>
    [JsonPropertyName("version")]
    public string Version { get; set; }
}
