using System.Text.Json.Nodes;
using NotesBot.Commands;
using NotesBot.Turns;

namespace NotesBot.Tests.AppPackage;

/// <summary>Commands that Teams offers and the bot doesn't understand, or takes for another.</summary>
internal static class CommandFaults
{
    /// <summary>More of a list are not shown.</summary>
    private const int Most = 12;

    public static IEnumerable<string> Of(PackageFiles files)
    {
        var english = LanguageFaults.English(files.Manifest);
        var chinese = LanguageFaults.Chinese(files);
        var titles = english.Where(text => text.Key.EndsWith("].title", StringComparison.Ordinal)).ToList();
        return
        [
            .. ListFaults(files.Manifest["bots"]![0]!),
            .. titles.Where(title => VerbOf(title.Value, "en") is null).Select(title => $"the bot knows no '{title.Value}' in English"),
            .. titles.Select(title => (English: title.Value, Chinese: chinese.GetValueOrDefault(title.Key, "")))
                .Where(title => VerbOf(title.Chinese, "zh-CN") is not { } verb || verb != VerbOf(title.English, "en"))
                .Select(title => $"'{title.Chinese}' is not '{title.English}' in Chinese"),
        ];
    }

    private static IEnumerable<string> ListFaults(JsonNode bot)
    {
        var lists = bot["commandLists"]!.AsArray().Select(list => list!).ToList();
        var scopes = lists.SelectMany(list => list["scopes"]!.AsArray()).Select(scope => (string)scope!).ToList();
        return
        [
            .. lists.Select(Titles).Where(titles => titles.Count > Most)
                .Select(titles => $"a list has {titles.Count} commands, more than {Most}"),
            .. lists.Select(Titles).Where(titles => titles.Distinct().Count() != titles.Count).Select(_ => "a list has a command twice"),
            .. scopes.Order().SequenceEqual(bot["scopes"]!.AsArray().Select(scope => (string)scope!).Order())
                ? []
                : new[] { "not every scope has one list of commands" },
        ];
    }

    private static List<string> Titles(JsonNode list) => [.. list["commands"]!.AsArray().Select(command => (string)command!["title"]!)];

    // The bot hears the commands of every language at any time; what is offered is in the person's own.
    private static string? VerbOf(string title, string language) =>
        CommandWords.All.Any(command => BotWords.Of(language)[$"command.{command.Key}"].Split('|').Contains(title))
            ? CommandWords.Find(title)
            : null;
}
