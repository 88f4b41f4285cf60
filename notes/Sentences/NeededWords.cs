using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>
/// Reads off a pattern the words of which every text that it matches holds at least one: <c>track (.+)|untrack</c> needs "track " or
/// "untrack". Taken from the pattern itself, they can't fall behind it.
/// </summary>
/// <remarks>It knows as much of the language of patterns as the forms of sentences are written in.</remarks>
internal sealed class NeededWords
{
    private static readonly ImmutableArray<string> LooksAround = ["?=", "?!", "?<=", "?<!"];

    private readonly string pattern;
    private readonly bool skipsBlanks;
    private int at;

    private NeededWords(Regex form) =>
        (pattern, skipsBlanks) = (form.ToString(), form.Options.HasFlag(RegexOptions.IgnorePatternWhitespace));

    /// <summary>
    /// The words, none of which holds another; where several parts of a pattern need some, those that are likely to be rarest.
    /// </summary>
    /// <exception cref="FormatException">The pattern needs no word, or is written in a way that isn't known here.</exception>
    public static ImmutableArray<string> Of(Regex form)
    {
        var needed = new NeededWords(form);
        return needed.Either() is { } words && needed.at == needed.pattern.Length
            ? Shortest(words)
            : throw new FormatException($"What does {form} need?");
    }

    /// <summary>A search for the words of any of the patterns.</summary>
    public static SearchValues<string> Any(params IEnumerable<Regex> forms) =>
        SearchValues.Create(Shortest([.. forms.SelectMany(form => Of(form))]).AsSpan(), StringComparison.Ordinal);

    private static ImmutableArray<string> Shortest(ImmutableArray<string> words) =>
    [
        .. words.Distinct().Where(word => !words.Any(other => other.Length < word.Length && word.Contains(other, StringComparison.Ordinal))),
    ];

    // One branch or another; without any word where one of them needs none.
    private ImmutableArray<string>? Either()
    {
        var all = Row();
        while (Takes("|"))
        {
            all = (all, Row()) is ({ } some, { } others) ? [.. some, .. others] : null;
        }

        return all;
    }

    // What stands one behind the other.
    private ImmutableArray<string>? Row()
    {
        var found = new List<ImmutableArray<string>>();
        var literal = new StringBuilder();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            if (skipsBlanks && char.IsWhiteSpace(pattern[at]))
            {
                at++;
                continue;
            }

            var letter = Letter();
            var words = letter is null ? Part() : null;
            var (isThere, isOnce) = Repeated();
            if (letter is not null && isOnce)
            {
                literal.Append(letter);
                continue;
            }

            End();
            found.AddRange(isThere && words is { } needed ? [needed] : []);
        }

        End();
        return found.Count == 0 ? null : found.OrderByDescending(Rarity).ThenBy(words => words.Length).First();

        void End()
        {
            found.AddRange(literal.Length > 0 ? [[literal.ToString()]] : []);
            literal.Clear();
        }
    }

    // Long words are rare, and a Chinese sign is worth three letters; blanks are everywhere.
    private static int Rarity(ImmutableArray<string> words) =>
        words.Min(word => Encoding.UTF8.GetByteCount(word.Replace(" ", "", StringComparison.Ordinal)));

    private char? Letter()
    {
        var isEscaped = pattern[at] == '\\' && !char.IsAsciiLetterOrDigit(pattern[at + 1]);
        if (!isEscaped && pattern[at] is '.' or '[' or '(' or '^' or '$' or '\\')
        {
            return null;
        }

        at += isEscaped ? 2 : 1;
        return pattern[at - 1];
    }

    // What is more than a letter of its own: a group, a class, an anchor.
    private ImmutableArray<string>? Part()
    {
        if (pattern[at] != '(')
        {
            at = pattern[at] switch { '[' => pattern.IndexOf(']', at) + 1, '\\' => at + 2, _ => at + 1 };
            return null;
        }

        at++;
        var isAround = LooksAround.Any(Takes);
        _ = isAround || Takes("?:") || Takes("?>") || (Takes("?<") && Passes('>'));
        var words = Either();
        return !Takes(")") ? throw new FormatException($"A group of {pattern} isn't closed.") : isAround ? null : words;
    }

    // Whether what stands before must be there, and whether exactly once.
    private (bool IsThere, bool IsOnce) Repeated()
    {
        var repeats = (IsThere: true, IsOnce: true);
        if (Takes("?") || Takes("*"))
        {
            repeats = (false, false);
        }
        else if (Takes("+"))
        {
            repeats = (true, false);
        }
        else if (Takes("{"))
        {
            repeats = (pattern[at] != '0', false);
            Passes('}');
        }

        _ = !repeats.IsOnce && Takes("?"); // as few as will do
        return repeats;
    }

    private bool Passes(char end)
    {
        at = pattern.IndexOf(end, at) + 1;
        return at > 0;
    }

    private bool Takes(string sign)
    {
        var isThere = string.CompareOrdinal(pattern, at, sign, 0, sign.Length) == 0;
        at += isThere ? sign.Length : 0;
        return isThere;
    }
}
