using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>The sentences that are commands, in every language of the bot and any casing.</summary>
internal static class CommandWords
{
    /// <summary>The commands that help lists, in this order, by verb and by the key of their words.</summary>
    public static readonly ImmutableArray<(string Verb, string Key)> All =
    [
        (Verbs.New, "new_note"),
        (Verbs.Drafts, "drafts"),
        (Verbs.Notes, "my_notes"),
        (Verbs.SearchNotes, "search_notes"),
        (Verbs.Reminders, "reminders"),
        (Verbs.Next, "next"),
        (Verbs.Back, "back"),
        (Verbs.Save, "save"),
        (Verbs.Cancel, "cancel"),
        (Verbs.StartOver, "start_over"),
        (Verbs.Form, "form"),
        (Verbs.Steps, "steps"),
        (Verbs.Post, "post"),
        (Verbs.AskCheck, "check"),
        (Verbs.AskRole, "role"),
        (Verbs.AskSettings, "settings"),
        (Verbs.ExportData, "export_data"),
        (Verbs.AskDeleteData, "delete_data"),
        (Verbs.Help, "help"),
    ];

    private static readonly FrozenDictionary<string, string> Verb = (
        from words in BotWords.All
        from command in All
        from sentence in words[$"command.{command.Key}"].Split('|')
        select (sentence, command.Verb)).DistinctBy(c => Fold(c.sentence)).ToFrozenDictionary(c => Fold(c.sentence), c => c.Verb);

    /// <summary>The verb that a sentence commands; null for one that is no command.</summary>
    public static string? Find(string text) => Verb.GetValueOrDefault(Fold(text));

    // Full width becomes half width, and the signs round a command are dropped, unless it is made of nothing else.
    private static string Fold(string text)
    {
        var line = FullWidth.Fold(text).Trim();
        var bare = line.TrimEnd('.', '!', '?', '。').Trim('/', ' ');
        return (bare.Length > 0 ? bare : line).ToLowerInvariant();
    }
}
