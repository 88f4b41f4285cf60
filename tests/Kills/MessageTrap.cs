using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Kills;

/// <summary>The so-and-so-manieth message of the turn.</summary>
internal sealed class MessageTrap : Trap
{
    private readonly Channel channel;
    private int messages;

    public MessageTrap(Channel channel, int number, bool isTaken, bool isHeld)
    {
        this.channel = channel;
        channel.Answer = _ =>
        {
            if (Interlocked.Increment(ref messages) != number)
            {
                return Reply.Takes;
            }

            Spring();
            return (isTaken ? Reply.Takes : Reply.Breaks) with { Held = isHeld ? Held : Task.CompletedTask };
        };
    }

    public override void Dispose()
    {
        channel.Answer = _ => Reply.Takes;
        base.Dispose();
    }
}
