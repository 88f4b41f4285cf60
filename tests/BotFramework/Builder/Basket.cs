namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>An object that bots would keep in their state.</summary>
internal sealed class Basket
{
    public List<string> Items { get; set; } = [];
}
