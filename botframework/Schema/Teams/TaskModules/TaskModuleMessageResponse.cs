namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a dialog with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
    {
        Type = "message";
    }

    public TaskModuleMessageResponse(string value = null)
    {
        Value = value;
        Type = "message";
    }

    public string Value { get; set; }
}
