using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Texts;

/// <summary>
/// Finds the option that a person means. An option goes by its id, its name in every note language (<c>option.on_track</c>), its aliases
/// there (<c>option.on_track.aliases</c>, parted by <c>|</c>), and its number in the list.
/// </summary>
public static class OptionNames
{
    // What may stand between an option and the words after it.
    private static readonly char[] Separators = [' ', ':', ',', ';', '.', '-', '–', '—', '：', '，', '；', '、', '。'];

    private const int Longest = 100;

    // The catalogue's options, so there are only so many.
    private static readonly ConcurrentDictionary<(string Group, string Option), ImmutableArray<Name>> Known = new();

    /// <summary>The option that the whole text names; null when it names none.</summary>
    /// <param name="group">The family of texts that names the options, such as <c>option</c> or <c>role</c>.</param>
    public static string? Find(string text, ImmutableArray<string> options, string group = "option")
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var key = Closed(PlainText.OneLine(text).TrimEnd('.', '!', '。', ' '));
        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= options.Length && !options.Any(IsNumber)
            ? options[number - 1]
            : options.FirstOrDefault(option => Names(option, group).Any(name => name.Closed == key));
    }

    // Where the options are numbers themselves, a number names one.
    private static bool IsNumber(string option) => option.All(char.IsAsciiDigit);

    /// <summary>
    /// The option with whose name the text begins, the longest one, and what follows; null, and the text, when there is none.
    /// </summary>
    public static (string? Option, string After) FindAtStart(string text, ImmutableArray<string> options, string group = "option")
    {
        var line = PlainText.OneLine(text);
        var key = Key(line);
        var longest = options
            .SelectMany(option => Names(option, group), (option, name) => (Option: option, Name: name.Key))
            .Where(entry => key.StartsWith(entry.Name, StringComparison.Ordinal) && EndsAt(key, entry.Name))
            .OrderByDescending(entry => entry.Name.Length)
            .FirstOrDefault();
        return longest.Option is null
            ? (null, text)
            : (longest.Option, line[longest.Name.Length..].TrimStart(Separators));
    }

    /// <summary>The names of an answer's options in a language, parted by commas; empty where nothing is chosen.</summary>
    public static string Of(Question? question, string answer, Words words) => Join(answer, option => words[$"{GroupOf(question)}.{option}"]);

    /// <summary>The same as FTOP's own boxes spell it: in English, and at times otherwise than in a note.</summary>
    public static string InBox(Question? question, string answer) =>
        Join(answer, option => Words.English.Find($"box.{GroupOf(question)}.{option}") ?? Words.English[$"{GroupOf(question)}.{option}"]);

    private static string Join(string answer, Func<string, string> name) =>
        string.Join(", ", answer.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name));

    private static string GroupOf(Question? question) => question switch
    {
        ChoiceQuestion choice => choice.OptionWords,
        ChoicesQuestion choices => choices.OptionWords,
        _ => "option",
    };

    private static ImmutableArray<Name> Names(string option, string group) => Known.GetOrAdd((group, option), static of => [.. Spelt(of)]);

    private static IEnumerable<Name> Spelt((string Group, string Option) of)
    {
        var (group, option) = of;
        return Words.ForNotes
            .SelectMany(words => new[] { words.Find($"{group}.{option}"), words.Find($"{group}.{option}.label"), words.Find($"{group}.{option}.aliases") })
            .OfType<string>()
            .SelectMany(names => names.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Prepend(option)
            .Select(name => new Name(Key(name), Closed(name)));
    }

    // Blanks between words come and go: "ontrack", 中心（FTC）.
    private static string Closed(string text) => Key(text).Replace(" ", "", StringComparison.Ordinal);

    // As long as the text, so that a place in the one is a place in the other.
    private static string Key(string text) => FullWidth.Fold(text).ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');

    // Chinese has no blanks between words: after 已暂停 anything may follow.
    private static bool EndsAt(string text, string name) =>
        text.Length == name.Length
        || !char.IsLetterOrDigit(text[name.Length])
        || !char.IsAscii(name[^1])
        || !char.IsAscii(text[name.Length]);

    /// <param name="Key">As texts are compared.</param>
    /// <param name="Closed">The same without blanks.</param>
    private readonly record struct Name(string Key, string Closed);
}
