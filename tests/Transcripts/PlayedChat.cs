using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Transcripts;

/// <summary>A chat of a file as the real bot went along with it: played once, however many tests look at it.</summary>
/// <param name="Written">What stands in the file.</param>
/// <param name="Text">The same chat as it went now.</param>
/// <param name="Activities">Everything that the bot sent or updated, reminders among it.</param>
/// <param name="Answers">Its answers to Executes.</param>
/// <param name="Errors">What it logged as an error.</param>
internal sealed partial record PlayedChat(
    string Written, string Text, IReadOnlyList<JsonObject> Activities, IReadOnlyList<JsonObject> Answers, IReadOnlyList<string> Errors)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<PlayedChat>>> Played = new(StringComparer.Ordinal);

    public static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>();

    private static string Folder => SourceTree.Folder("tests", "Transcripts");

    public static string PathOf(string file) => Path.Combine(Folder, file);

    public static Task<PlayedChat> OfAsync(string file) => Played.GetOrAdd(file, name => new(() => PlayAsync(name))).Value;

    private static async Task<PlayedChat> PlayAsync(string file)
    {
        var written = await File.ReadAllTextAsync(PathOf(file));
        var lines = written.Split('\n');
        var settings = lines.TakeWhile(line => line.StartsWith('#'))
            .Select(line => Setting().Match(line))
            .Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim());
        await using var bot = await BotUnderTest.StartAsync(settings.GetValueOrDefault("clock", "2020-04-01T12:00:00Z"));
        await using var channel = await Channel.StartAsync();
        var person = new ChatPerson(
            bot, channel, "alex", settings.GetValueOrDefault("locale", "en-US"), settings.GetValueOrDefault("zone", "America/New_York"));
        var transcript = new Transcript(bot, person);
        List<JsonObject> answers = [];
        foreach (var line in lines.Where(line => line.StartsWith('#') || line.StartsWith("you", StringComparison.Ordinal)))
        {
            await transcript.PlayAsync(line);
            if (person.Answer is JsonObject answer && !answers.Contains(answer))
            {
                answers.Add(answer);
            }
        }

        var errors = bot.Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal));
        return new(written, transcript.Text, [.. channel.Sent, .. channel.Updated], answers, [.. errors]);
    }

    [GeneratedRegex(@"^# (\w+): (.*)$")]
    private static partial Regex Setting();
}
