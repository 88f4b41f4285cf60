using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>The bot as its people see it.</summary>
internal static class Bot
{
    public const string Id = "28:notesbot-devchat";
    public const string Name = "NotesBot";
    public const string Mention = $"<at>{Name}</at>";

    public static JsonObject ToAccount() => new() { ["id"] = Id, ["name"] = Name };
}
