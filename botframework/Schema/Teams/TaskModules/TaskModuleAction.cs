using System.Text.Json.Nodes;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a dialog.</summary>
public class TaskModuleAction : CardAction
{
    /// <param name="title">The button's text.</param>
    /// <param name="value">Data that comes back with the <c>task/fetch</c> invoke: an object, or one as JSON text.</param>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = JsonNode.Parse(value as string ?? (value is null ? "{}" : SchemaJson.ToJson(value))).AsObject();
        data["type"] = "task/fetch";
        Value = data.ToJsonString(SchemaJson.Options);
    }
}
