using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was submitted on a tab.</summary>
public class TabSubmitData
{
    public TabSubmitData()
    {
    }

    public string Type { get; set; }

    /// <summary>Properties this version does not know, kept so that they are written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> Unknown { get; set; }
}
