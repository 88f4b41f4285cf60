using System.Text;
using System.Text.RegularExpressions;

namespace NotesBot.Tests.Notes.Sentences;

/// <summary>Texts that a pattern matches, made by walking through it: at each fork one way is taken by chance.</summary>
internal sealed class PatternTexts(string pattern, Random chance)
{
    private const string AnyText = "Contoso 3 May";

    private readonly StringBuilder text = new();
    private int at;

    public static IEnumerable<string> Of(Regex form, int count, Random chance) => Enumerable.Range(0, count)
        .Select(_ => new PatternTexts(form.ToString(), chance).Walk())
        .Where(text => form.IsMatch(text));

    private string Walk()
    {
        Either(isWritten: true);
        return text.ToString();
    }

    private void Either(bool isWritten)
    {
        var starts = new List<int> { at };
        for (Row(false); at < pattern.Length && pattern[at] == '|'; Row(false))
        {
            starts.Add(++at);
        }

        var end = at;
        at = starts[chance.Next(starts.Count)];
        Row(isWritten);
        at = end;
    }

    private void Row(bool isWritten)
    {
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var start = at;
            Part(false);
            var end = at;
            var times = isWritten ? Times() : 0;
            for (var i = 0; i < times; i++)
            {
                at = start;
                Part(true);
            }

            at = end;
            Times();
        }
    }

    private void Part(bool isWritten)
    {
        var part = pattern[at] switch
        {
            '(' => Group(isWritten),
            '[' => Class(),
            '.' => AnyText,
            '^' or '$' => "",
            '\\' => pattern[++at] is 'b' ? "" : $"{pattern[at]}",
            var letter => $"{letter}",
        };
        at++;
        text.Append(isWritten ? part : "");
    }

    private string Group(bool isWritten)
    {
        at++;
        var isAround = pattern[at..].StartsWith("?=", StringComparison.Ordinal) || pattern[at..].StartsWith("?!", StringComparison.Ordinal);
        at += isAround ? 2 : pattern[at..].StartsWith("?<", StringComparison.Ordinal) ? pattern[at..].IndexOf('>') + 1 : pattern[at] == '?' ? 2 : 0;
        Either(isWritten && !isAround);
        return "";
    }

    private string Class()
    {
        var signs = pattern[(at + 1)..(at = pattern.IndexOf(']', at))];
        return signs[0] == '^' ? "Q" : $"{signs[^1]}";
    }

    private int Times()
    {
        if (at >= pattern.Length || pattern[at] is not ('?' or '*' or '+' or '{'))
        {
            return 1;
        }

        var (least, end) = (pattern[at] is '+' ? 1 : pattern[at] is '{' ? pattern[at + 1] - '0' : 0, pattern[at] is '{' ? pattern.IndexOf('}', at) : at);
        at = end + 1 < pattern.Length && pattern[end + 1] == '?' ? end + 2 : end + 1;
        return Math.Max(least, chance.Next(2));
    }
}
