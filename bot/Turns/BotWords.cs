using System.Collections.Immutable;
using System.Resources;
using NotesBot.Notes.Texts;

namespace NotesBot.Turns;

/// <summary>The words of the notes and of the conversation, by language.</summary>
internal static class BotWords
{
    public static ImmutableArray<Words> All { get; } =
        [.. Words.All.Select(words => new Words(words.Code, [.. Words.Notes, Subject("Bot"), Subject("OwnData"), Subject("Reminders")]))];

    /// <summary>The language for a locale such as <c>zh-CN</c>; English for every one that has no texts.</summary>
    public static Words Of(string? locale)
    {
        var code = Words.Of(locale).Code;
        return All.First(words => words.Code == code);
    }

    private static ResourceManager Subject(string name) => new($"NotesBot.Texts.{name}", typeof(BotWords).Assembly);
}
