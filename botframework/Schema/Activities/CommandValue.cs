namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>command</c> activity.</summary>
public class CommandValue<T>
{
    public CommandValue()
    {
    }

    public string CommandId { get; set; }

    public T Data { get; set; }
}
