namespace NotesBot.Turns;

/// <summary>A turn that isn't begun, because too much comes or the bot is being stopped. Nothing of it is done; the channel may bring it again.</summary>
internal sealed class RefusedTurnException(string reason) : Exception(reason)
{
    /// <summary>The conversation has as many turns as it may.</summary>
    public const string OfConversation = "conversation_full";

    /// <summary>As many turns run and wait as may.</summary>
    public const string Full = "all_full";

    /// <summary>It has waited for so long that its answer would come too late.</summary>
    public const string Late = "waited_too_long";

    public const string Stopping = "stopping";

    /// <summary>One of the words above.</summary>
    public string Reason { get; } = reason;
}
