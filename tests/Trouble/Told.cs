using System.Text.RegularExpressions;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Trouble;

/// <summary>What people and operators are told while the database can't be used.</summary>
internal static partial class Told
{
    /// <summary>The person was told what to do, and a number under which the log says what the operator must do.</summary>
    public static void Database(ChatPerson person, IEnumerable<string> log, string sentence)
    {
        var text = person.Answer?["value"]?["message"]?.GetValue<string>() ?? person.Text;
        Assert.True(text.StartsWith("I can't save or look up anything at the moment", StringComparison.Ordinal), $"{text}\n{string.Join('\n', log)}");
        Assert.Contains("Everything before it is safe.", text, StringComparison.Ordinal);
        Assert.Contains("type “drafts”", text, StringComparison.Ordinal);
        var number = Number().Match(text).Groups[1].Value;
        Assert.Contains(
            log, line => line.Contains($"error {number}: ", StringComparison.Ordinal) && line.Contains(sentence, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\(error ([0-9a-f]{8})\)")]
    private static partial Regex Number();
}
