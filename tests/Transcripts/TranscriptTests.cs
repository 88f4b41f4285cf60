using System.Text.RegularExpressions;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Transcripts;

/// <summary>
/// Whole chats as text, one file each, played through the real bot. What the person does stands in the file; what the bot answers is
/// compared. To accept new answers, run with UPDATE_TRANSCRIPTS=1 and read the difference.
/// </summary>
public sealed partial class TranscriptTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    private static string Folder => SourceTree.Folder("tests", "Transcripts");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_chat_goes_as_written(string file)
    {
        var path = Path.Combine(Folder, file);
        var written = await File.ReadAllTextAsync(path);
        var played = await PlayAsync(written);
        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1")
        {
            await File.WriteAllTextAsync(path, played);
            return;
        }

        Assert.Equal(written, played);
    }

    private static async Task<string> PlayAsync(string script)
    {
        var lines = script.Split('\n');
        var settings = lines.TakeWhile(line => line.StartsWith('#'))
            .Select(line => Setting().Match(line))
            .Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim());
        await using var bot = await BotUnderTest.StartAsync(settings.GetValueOrDefault("clock", "2020-04-01T12:00:00Z"));
        await using var channel = await Channel.StartAsync();
        var person = new ChatPerson(
            bot, channel, "alex", settings.GetValueOrDefault("locale", "en-US"), settings.GetValueOrDefault("zone", "America/New_York"));
        var transcript = new Transcript(bot, person);
        foreach (var line in lines.Where(line => line.StartsWith('#') || line.StartsWith("you", StringComparison.Ordinal)))
        {
            await transcript.PlayAsync(line);
        }

        return transcript.Text;
    }

    [GeneratedRegex(@"^# (\w+): (.*)$")]
    private static partial Regex Setting();
}
