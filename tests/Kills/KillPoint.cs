namespace NotesBot.Tests.Kills;

/// <summary>Where in the life of an activity the bot's process is killed.</summary>
internal enum KillPoint
{
    /// <summary>Before the bot has read all of the request.</summary>
    Arriving,

    /// <summary>In the middle of a write to the database.</summary>
    Writing,

    /// <summary>After what was written, when a message is on its way and the channel hasn't taken it.</summary>
    Sending,

    /// <summary>When the channel has taken a message, and the bot doesn't know.</summary>
    Sent,

    /// <summary>At about the time when the bot learns that the channel has taken a message.</summary>
    Answered,

    /// <summary>At any time of a turn.</summary>
    Anytime,

    /// <summary>After the bot has answered the channel.</summary>
    Done,

    /// <summary>When it was killed before that and is just being started again.</summary>
    Starting,
}
