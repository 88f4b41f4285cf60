using System.Text.RegularExpressions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>A customer's name out of a sentence. It has to be one: a name made of the words of a note would be a guess.</summary>
internal static partial class TrackedName
{
    /// <summary>The name as it was typed; null for what is none. Whatever stands in quotes is one.</summary>
    public static string? Read(string text)
    {
        var name = Customer().Replace(Bare(text), "");
        if (Quoted().Match(name) is { Success: true } quoted)
        {
            return quoted.Groups["c"].Value.Trim() is { Length: > 0 and <= ListedName.Longest } inner ? inner : null;
        }

        return name.Length <= ListedName.Longest
            && !Sign().IsMatch(SentenceKey.Of(name))
            && NameParts.Of(name).Length == 1
            && CustomerWords.Read(name) is { Length: > 0 } customer
            && !TradeWords.AreIn(customer)
            && CallFinder.Find(customer) is null
            && NoteNames.Find(customer) is null
            ? customer
            : null;
    }

    /// <summary>The text without the status that is to be updated: "the overall status of Contoso", "Contoso's status".</summary>
    public static string Bare(string text)
    {
        var plain = text.Trim().TrimEnd(',', '，', ':', '：', '、', '-', '–', '—', ' ');
        return Status().Match(SentenceKey.Of(plain)) is { Success: true } status
            ? plain.Substring(status.Groups["c"].Index, status.Groups["c"].Length).Trim(' ', ',', '，')
            : plain;
    }

    [GeneratedRegex("^(?:the |my )?(?:customer|tenant|client) (?=[^a-z])|^客户 ?(?=[^ ])", RegexOptions.CultureInvariant)]
    private static partial Regex Customer();

    [GeneratedRegex("^[\"“「'‘](?<c>[^\"“”「」\r\n]+)[\"”」'’]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    // A second sentence, a list, something told.
    [GeneratedRegex("[;:!?\"<>{}\\[\\]|=]|^[,.。、给-]|^[一-鿿]$|,$")]
    private static partial Regex Sign();

    [GeneratedRegex(
        """
        ^(?:the\ |my\ )?(?:(?:enterprise|overall)\ )?status(?:\ notes?|\ updates?)?\ (?:of|for|at|with)\ (?<c>.+)$
        |^(?:总体|整体|企业)状态[ :]*(?<c>.+)$
        |^(?<c>.+?)(?:(?:'s|,)?\ (?:the\ )?(?:enterprise|overall)\ status|'s\ status)(?:\ notes?|\ updates?)?$
        |^(?<c>.+?)[ ,]*的?(?:总体|整体|企业)状态$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Status();
}
