using Microsoft.Bot.Schema;

namespace NotesBot.Watching;

/// <summary>The kinds of activity that are told apart. A type is text from outside, so an unknown one is only <c>other</c>.</summary>
internal static class TurnKinds
{
    public static string Of(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message when activity.Value is not null => "submit",
        ActivityTypes.Message => "message",
        ActivityTypes.Invoke => "invoke",
        ActivityTypes.ConversationUpdate => "conversation_update",
        ActivityTypes.InstallationUpdate => "installation_update",
        _ => "other",
    };
}
