using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>Tells a customer's name from the other words that may stand in its place.</summary>
internal static partial class CustomerWords
{
    private const int MostWords = 6;

    // Any will do: what matters is whether a text is a day, not which.
    private static readonly ReadingContext Days = new(new DateOnly(2020, 1, 1));

    private static readonly FrozenSet<string> Nobody = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "customer", "client", "customers", "them", "him", "her", "account team", "partner", "team", "us", "me", "it", "this", "that",
        "rm", "客户", "客户团队", "合作伙伴", "伙伴", "他们", "她们", "对方", "项目", "公司", "这个客户", "该客户", "这家客户", "团队", "一个客户", "某客户");

    // In small letters: On, Next and Will are names. A note goes on with one of these where a name would end.
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        StringComparer.Ordinal,
        "about", "after", "agreed", "are", "asked", "because", "before", "but", "by", "call", "canceled", "cancelled", "complete",
        "completed", "covering", "delayed", "delivered", "discussed", "done", "during", "everything", "finished", "from", "had", "has",
        "have", "held", "he", "if", "in", "into", "is", "it", "moved", "need", "needs", "next", "no", "not", "now", "on", "our", "over",
        "paused", "pending", "planned", "postponed", "requested", "rescheduled", "reviewed", "scheduled", "sent", "shared", "she", "still",
        "that", "then", "they", "to", "today", "tomorrow", "until", "via", "waiting", "wants", "was", "we", "went", "were", "when", "which",
        "who", "will", "with", "would", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// <summary>
    /// The customer's name; empty for "the customer", a role and a workload; null when the text is no name but goes on telling.
    /// </summary>
    public static string? Read(string text)
    {
        var name = FullWidth.Fold(text).Trim();
        var plain = Article().Replace(name, "");
        if (Nobody.Contains(plain) || Roles.All.Contains(plain, StringComparer.OrdinalIgnoreCase)
            || WorkloadPrefix.ParseList(plain) is ({ IsEmpty: false }, null))
        {
            return "";
        }

        return DateWords.Read(name, Days) is null
            && !NoName().IsMatch(name)
            && name.Split(' ') is { Length: <= MostWords } words
            && !words.Any(Telling.Contains)
            // A Chinese name keeps the signs it is written with.
            ? ChineseSign().IsMatch(name) ? text.Trim() : name
            : null;
    }

    [GeneratedRegex("^(?:the|our|my|a|this|that) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    // A time of day; a second sentence, though not after an initial (A. Datum, St. Gallen); a quarter; Chinese that tells something.
    [GeneratedRegex(
        """
        ^[^\p{L}]*$
        | ^\d{1,2}(?:[:.]\d{2})?\ ?(?:am|pm|h|点)
        | (?<!(?:^|[\ .])(?:\p{L}|st|dr|mt))\.\ 
        | (?:^|\ )(?:mon|tues|wednes|thurs|fri|satur|sun)day$
        | 了|讨论|安排|计划|准备|下周|下个?月|明天|后天|今天|昨天|上周|本周|周[一二三四五六日天]|星期|确认|同意|需要|已经|正在|因为|所以|推迟|取消
        | 状态|进展|顺利|沟通|联系|我们|他们|什么|哪|怎么|之前|以前|没有|还没
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoName();

    [GeneratedRegex("[一-鿿]")]
    private static partial Regex ChineseSign();
}
