namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a dialog on a tab with a tab.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    public TaskModuleCardResponse()
    {
        Type = "continue";
    }

    public TaskModuleCardResponse(TabResponse value)
    {
        Value = value;
        Type = "continue";
    }

    public TabResponse Value { get; set; }
}
