using System.Collections.Frozen;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>The words to look for in what somebody typed.</summary>
public static class SearchWords
{
    // In small letters alone: OR may be a state, and IT a department.
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal, "a", "an", "and", "or", "the", "of", "for", "in", "on", "at", "to", "by", "from", "with", "about", "和", "与", "或", "的");

    private static readonly char[] Signs = [',', ';', ':', '"', '\'', '“', '”', '„', '‘', '’', '「', '」', '；', '：', '。'];

    /// <summary>
    /// The words on one line, parted by blanks, without quotes and commas round them and without the small words between them, which need
    /// not stand in a note; those count where there is nothing else. Empty where nothing is to be looked for.
    /// </summary>
    public static string Of(string typed)
    {
        var words = PlainText.OneLine(typed).Split([' ', '，', '、']).Select(word => word.Trim(Signs)).Where(word => word.Length > 0).ToList();
        return string.Join(' ', words.Exists(word => !Small.Contains(word)) ? words.Where(word => !Small.Contains(word)) : words);
    }
}
