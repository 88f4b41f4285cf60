using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the bot was installed.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings()
    {
    }

    public TeamsChannelDataSettings(ChannelInfo channel = null)
    {
        SelectedChannel = channel;
    }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }

    public ChannelInfo SelectedChannel { get; set; }
}
