using System.Buffers;
using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Sentences;

/// <summary>
/// Reads a short sentence that is one name, with nothing but lead-in words before it, and a customer or a question after it, in either
/// language: "just had a kickoff with Contoso", 与 Contoso 开完启动会.
/// </summary>
internal sealed class NamedSentence<T>
{
    // Room for a question with two long names in it, and a bound for hostile input.
    private const int Longest = 160;

    private readonly ImmutableArray<(string Name, ImmutableArray<T> Things)> names;
    private readonly SearchValues<string> any;
    private readonly SentenceWords words;

    /// <param name="things">What can be named, with the keys of the texts that hold its names, parted by <c>|</c>.</param>
    public NamedSentence(IEnumerable<(T Thing, string[] Keys)> things, SentenceWords words)
    {
        this.words = words;
        // The longest first: "remediation checkpoint" isn't "remediation" and a rest.
        names =
        [
            .. things
                .SelectMany(entry => Names(entry.Keys), (entry, name) => (Name: name, entry.Thing))
                .Distinct()
                .GroupBy(entry => entry.Name, entry => entry.Thing)
                .Select(group => (Name: group.Key, Things: group.ToImmutableArray()))
                .OrderByDescending(entry => entry.Name.Length)
                .ThenBy(entry => entry.Name, StringComparer.Ordinal),
        ];
        any = SearchValues.Create([.. names.Select(entry => entry.Name)], StringComparison.Ordinal);
    }

    /// <summary>What the text names, and the customer (empty where it has none); null when it is anything but such a sentence.</summary>
    public (ImmutableArray<T> Things, string Customer)? Read(string text)
    {
        if (text.Length > Longest || text.AsSpan().Trim().ContainsAny('\r', '\n'))
        {
            return null;
        }

        var line = PlainText.OneLine(text).TrimEnd('.', '!', '?', '~', '…', '。', '！', '？', ' ');
        var key = Key(line);
        if (!key.AsSpan().ContainsAny(any))
        {
            return null;
        }

        foreach (var (name, things) in names)
        {
            for (var at = Next(0); at >= 0; at = Next(at + 1))
            {
                var end = at + name.Length;
                if (Stands(key, at, end) && words.Read(line, key, at, end) is { } customer)
                {
                    return (things, customer);
                }
            }

            int Next(int from) => key.IndexOf(name, from, StringComparison.Ordinal);
        }

        return null;
    }

    private static IEnumerable<string> Names(string[] keys) => Words.All
        .SelectMany(language => keys.Select(language.Find))
        .OfType<string>()
        .SelectMany(list => list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(Key);

    // As long as the text, so that a place in the one is a place in the other.
    private static string Key(string text) =>
        FullWidth.Fold(text).ToLowerInvariant().Replace('-', ' ').Replace('_', ' ').Replace('’', '\'');

    // "re" is not in "remediation"; Chinese has no blanks between words.
    private static bool Stands(string text, int from, int to) =>
        !(from > 0 && char.IsAsciiLetterOrDigit(text[from]) && char.IsAsciiLetterOrDigit(text[from - 1]))
        && !(to < text.Length && char.IsAsciiLetterOrDigit(text[to - 1]) && char.IsAsciiLetterOrDigit(text[to]));
}
