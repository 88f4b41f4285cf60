namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a dialog with another dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
    {
        Type = "continue";
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
    {
        Value = value;
        Type = "continue";
    }

    public TaskModuleTaskInfo Value { get; set; }
}
