namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn came to.</summary>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the dialog that ended handed back.</summary>
    public object Result { get; set; } = result;

    public bool ParentEnded { get; set; }
}
