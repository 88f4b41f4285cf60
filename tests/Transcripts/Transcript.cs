using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Transcripts;

/// <summary>
/// Plays the lines of a person and writes down the whole chat:
/// <c>you: a sentence</c>, <c>you tap: Next {status: paused; status_detail: …}</c>, <c>you tap 3: Next</c> (on the third card),
/// <c>you submit: Next {…}</c> (from a client without Execute), <c>you (install)</c>, <c>you (again)</c> (the channel delivers the last
/// activity once more), <c>you (allow)</c> and <c>you (decline)</c> (the bot may give a file, or not), <c>you (restart)</c> (the bot is stopped and started), <c>you (clock): 2020-05-04T13:00:00Z</c>
/// (time passes, and reminders arrive).
/// </summary>
internal sealed partial class Transcript(BotUnderTest bot, ChatPerson person)
{
    private readonly StringBuilder text = new();
    private int shown;

    public string Text => text.ToString();

    public async Task PlayAsync(string line)
    {
        text.Append(text.Length > 0 && !line.StartsWith('#') ? "\n" : "").Append(line).Append('\n');
        if (line.StartsWith('#'))
        {
            return;
        }

        await DoAsync(Line().Match(line));
        Write();
    }

    private Task DoAsync(Match line)
    {
        var said = line.Groups["said"].Value.Trim();
        return line.Groups["how"].Value.Trim() switch
        {
            "" => person.SayAsync(said.Replace("\\n", "\n", StringComparison.Ordinal)),
            "submit" => Tap(said, (action, inputs) => person.SubmitAsync(action, inputs)),
            "tap" => Tap(said, (action, inputs) => person.TapAsync(action, inputs)),
            "(install)" => person.InstallAsync(),
            "(uninstall)" => person.UninstallAsync(),
            "(again)" => person.AgainAsync(),
            "(allow)" => person.AllowAsync(),
            "(decline)" => person.DeclineAsync(),
            "(restart)" => bot.RestartAsync(),
            "(clock)" => MoveClockAsync(said),
            var how when how.StartsWith("tap ", StringComparison.Ordinal) =>
                Tap(said, (action, inputs) => person.TapAsync(person.Cards[int.Parse(how[4..]) - 1], action, inputs)),
            var how => throw new InvalidOperationException($"A transcript knows no 'you {how}'."),
        };
    }

    private async Task MoveClockAsync(string to)
    {
        await DevClockOf.MoveAsync(bot.Address, DateTimeOffset.Parse(to, CultureInfo.InvariantCulture));
        person.Look();
    }

    private static Task Tap(string said, Func<string, (string, string)[], Task> tap)
    {
        var match = Tapped().Match(said);
        var inputs = Values().Matches(match.Groups["inputs"].Value)
            .Select(value => (value.Groups["id"].Value, value.Groups["value"].Value.Trim().Replace("\\n", "\n", StringComparison.Ordinal)));
        return tap(match.Groups["action"].Value.Trim(), [.. inputs]);
    }

    private void Write()
    {
        foreach (var message in person.Messages.Where(message => CardJson.Of(message) is null))
        {
            if (ChatPerson.FileOf(message) is { } file)
            {
                var isOffer = file["contentType"]!.GetValue<string>() == ChatPerson.ConsentCard;
                Say(isOffer ? "bot, offering a file:" : "bot, with a file:", $"{file["name"]}\n{file["content"]!["description"]}".TrimEnd());
                continue;
            }

            Say("bot:", message["text"]?.GetValue<string>() ?? $"({message["type"]})");
        }

        for (; shown < person.Cards.Count; shown++)
        {
            Say($"bot, card {shown + 1}:", CardText.Of(person.Cards[shown].Card));
        }
    }

    private void Say(string who, string what)
    {
        text.Append(who).Append('\n');
        foreach (var line in Code().Replace(what, "####-####").ReplaceLineEndings("\n").Split('\n'))
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    // A code to hand a customer over with is another each time.
    [GeneratedRegex(@"(?<=take )[2-9A-Z]{4}-[2-9A-Z]{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"^you(?<how>[^:]*?)(:(?<said>.*))?$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<action>[^{]+)({(?<inputs>.*)})?$")]
    private static partial Regex Tapped();

    [GeneratedRegex(@"(?<id>[a-zA-Z_0-9]+): (?<value>.*?)(; (?=[a-zA-Z_0-9]+: )|$)")]
    private static partial Regex Values();
}
