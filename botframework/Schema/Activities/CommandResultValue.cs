namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>commandResult</c> activity.</summary>
public class CommandResultValue<T>
{
    public CommandResultValue()
    {
    }

    public string CommandId { get; set; }

    public T Data { get; set; }

    public Error Error { get; set; }
}
