using System.Text.RegularExpressions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>A customer's name out of a list, where anything may be one: only what stands round it is taken away.</summary>
internal static partial class ListedName
{
    public const int Longest = 60;

    /// <summary>
    /// The name with its spelling. Letters in full width become plain, unless the name is Chinese, where they are at home.
    /// </summary>
    public static string Of(string text)
    {
        var name = PlainText.OneLine(text).Trim(' ', ',', ';', ':', '|', '-', '–', '—', '，', '；', '：', '、');
        // Quotes within a name stay; one without its other half is a slip.
        name = name.Count(c => c is '"' or '“' or '”') % 2 == 1 || Quoted().IsMatch(name) ? name.Trim('"', '“', '”', ' ') : name;
        return ChineseSign().IsMatch(name) ? name : FullWidth.Fold(name);
    }

    /// <summary>What two spellings of one customer have in common.</summary>
    public static string Key(string name) => FullWidth.Fold(name).ToUpperInvariant();

    [GeneratedRegex("^[\"“][^\"“”]*[\"”]$")]
    private static partial Regex Quoted();

    [GeneratedRegex("[一-鿿]")]
    private static partial Regex ChineseSign();
}
