namespace NotesBot.Tests.Chat;

/// <summary>What the bot reports of one look for what is due.</summary>
internal sealed record Pass(int Due, int Sent, int Deferred, int Failed)
{
    public static readonly Pass Nothing = new(0, 0, 0, 0);
}
