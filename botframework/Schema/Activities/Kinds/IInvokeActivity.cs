namespace Microsoft.Bot.Schema;

/// <summary>A request that must be answered in the same HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
