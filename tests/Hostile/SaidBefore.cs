using NotesBot.Turns;

namespace NotesBot.Tests.Hostile;

/// <summary>What people type: every line of the transcripts, and every command.</summary>
internal static class SaidBefore
{
    private static readonly string[] Lines =
    [
        .. Directory.GetFiles(SourceTree.Folder("tests", "Transcripts"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("you: ", StringComparison.Ordinal))
            .Select(line => line[5..].Replace("\\n", "\n", StringComparison.Ordinal))
            .Distinct(),
        .. BotWords.All.SelectMany(words => NotesBot.Commands.CommandWords.All.SelectMany(command => words[$"command.{command.Key}"].Split('|'))),
    ];

    public static string Any(Random luck) => Lines[luck.Next(Lines.Length)];
}
