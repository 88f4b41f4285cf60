using System.Globalization;

namespace NotesBot.Tests.Hostile;

/// <summary>How many activities a run of the fuzzer sends, and with which luck; how to send more stands in docs/testing.md.</summary>
/// <param name="Story">The only story to tell, to see one again that failed; null for all.</param>
internal sealed record FuzzRun(int Activities, int Seed, int? Story)
{
    /// <summary>How many activities each person sends.</summary>
    public const int StoryLength = 25;

    public int Stories => Math.Max(1, Activities / StoryLength);

    public static FuzzRun FromEnvironment() => new(
        Number("NOTESBOT_FUZZ") ?? 20_000, Number("NOTESBOT_FUZZ_SEED") ?? 20200401, Number("NOTESBOT_FUZZ_STORY"));

    /// <summary>The luck of one story, which doesn't depend on those before it.</summary>
    public Random LuckOf(int story) => new(unchecked((Seed * 1_000_003) + story));

    /// <summary>How to see a story again.</summary>
    public string Replay(int story) =>
        $"NOTESBOT_FUZZ_SEED={Seed} NOTESBOT_FUZZ_STORY={story} dotnet test tests --filter FuzzTests";

    private static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
