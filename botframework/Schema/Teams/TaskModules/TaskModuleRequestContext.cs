namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = null)
    {
        Theme = theme;
    }

    public string Theme { get; set; }
}
