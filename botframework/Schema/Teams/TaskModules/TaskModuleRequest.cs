using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog is to be shown, or was submitted.</summary>
public class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object data = null, TaskModuleRequestContext context = null)
    {
        Data = data;
        Context = context;
    }

    public object Data { get; set; }

    public TaskModuleRequestContext Context { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
