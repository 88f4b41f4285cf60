using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>What a wish to search one's own notes says.</summary>
/// <param name="Words">What to look for, as typed; empty when nothing is named.</param>
public sealed record SearchSaid(string Words)
{
    /// <summary>Whether it can be meant for nothing else, and so not for an answer in the middle of a note.</summary>
    public bool IsClear { get; init; }

    /// <summary>Whether a note told in one line may begin like this, too.</summary>
    public bool MayTell { get; init; }
}

/// <summary>Understands a wish to search one's own notes: "search my notes for EXO migration", 查找关于 Contoso 的笔记.</summary>
/// <remarks>In a form, <c>w</c> is what to look for, <c>d</c> the same with nothing before it that leads to it, <c>n</c> only a name.</remarks>
public static partial class SearchSentence
{
    // Room for more words than may be searched, so that who types too many is told.
    private const int Longest = 1000;

    private const string Own = "(?:all my |my |our )";
    private const string Old = "(?:own |old |past |earlier |posted )?";
    private const string Notes = $"(?:{Own}|all the |all |the |any |some )?{Old}notes?";
    private const string Look = "(?:find|look (?:for|up))";
    private const string Within = "(?:in|within|through|across)";
    private const string About = "(?:about|for|with|on|mentioning|containing|(?:that|which) (?:are about|mention|contain|have|say))";

    private const string Search = "(?:搜索|搜寻|检索|搜)(?:一下|下)?";
    private const string Verb = "(?:搜索|搜寻|检索|查找|查询|找出)";
    private const string Short = "(?:搜|查|找)";
    private const string Find = $"(?:{Verb}|{Short})(?:一下|下)?";
    private const string Mine = "(?:我的|我们的)?(?:所有的?|全部的?|历史)?";
    private const string Inside = "(?:里面|里边|里|中)";
    private const string Having = "(?:关于|有关|包含|包括|含有|提到|提及|带有)";
    private const string Rest = $"笔记(?:{Inside}? ?[: ] ?{Having}? ?(?<d>.+)|{Inside}的? ?{Having}? ?(?<w>.+)|{Inside}?)";

    private static readonly ImmutableArray<Regex> Clear =
    [
        Form($"search (?:in |through |within )?{Own}?{Old}notes(?: {About}:? (?<w>.+)|(?: {About})?:?|:? (?<d>.+))"),
        Form($"search (?:for )?(?<w>.+?) {Within} {Own}{Old}notes"),
        Form($"{Search} ?{Mine}{Rest}|在?我的{Mine}笔记{Inside} ?{Search} ?(?<w>.+)"),
    ];

    private static readonly ImmutableArray<Regex> Likely =
    [
        Form($"(?:find|search(?: for)?|look (?:for|up|through)|show|list)(?: me)? {Notes} {About} (?<w>.+)"),
        Form($"{Look} (?<w>.+?) {Within} {Own}{Old}notes|{Own}{Old}notes {About} (?<w>.+)"),
        Form($"{Find} ?{Mine}{Rest}|{Find} ?{Mine}{Having} ?(?<w>.+?) ?的?{Mine}笔记"),
        // 查看 is another verb than 查.
        Form($"(?:{Find}(?:{Mine}| {Mine})(?<w>[a-z0-9].*?)|(?:{Verb}(?:一下|下)? ?|{Short}(?:一下|下| ) ?){Mine}(?<w>.+?)) ?的{Mine}笔记"),
        Form($"在?{Mine}笔记{Inside} ?{Find} ?(?<w>.+)"),
        Form($"search(?: for)?(?::? (?<d>.+)|:?)|{Look} (?<n>.+)"),
        Form($"{Verb}(?:一下|下)?(?: ?:? ?{Having}? ?(?<d>.+))?|{Short}(?:一下|下) ?(?<d>.+)|搜 (?<d>.+)"),
    ];

    private static readonly ImmutableArray<Regex> Telling =
    [
        Form($"(?:the )?{Old}notes {About} (?<w>.+)|{Mine}{Having} ?(?<w>.+?) ?的{Mine}笔记"),
    ];

    private static readonly SearchValues<string> Needed = NeededWords.Any(Forms);

    internal static IEnumerable<Regex> Forms => [.. Clear, .. Likely, .. Telling];

    /// <summary>What the text says; null when it is anything but such a wish.</summary>
    public static SearchSaid? Read(string text)
    {
        if (!TrackingLine.Holds(text, Needed, Longest) || TrackingLine.Of(text, Longest) is not { } line)
        {
            return null;
        }

        return First(line, Clear) is { } clear ? clear with { IsClear = !clear.MayTell }
            : First(line, Likely) is { } likely ? likely with { MayTell = likely.MayTell || Parted().IsMatch(likely.Words) }
            : First(line, Telling) is { } telling ? telling with { MayTell = true }
            : null;
    }

    private static SearchSaid? First(TrackingLine line, ImmutableArray<Regex> forms)
    {
        foreach (var form in forms)
        {
            if (form.Match(line.Key) is { Success: true } match)
            {
                var (led, direct, name) = (line.Part(match.Groups["w"]), line.Part(match.Groups["d"]), line.Part(match.Groups["n"]));
                return name.Length > 0 && !TradeWords.IsNameLike(name)
                    ? null
                    : new(led + direct + name) { MayTell = GoesOn().IsMatch(direct) };
            }
        }

        return null;
    }

    // "Search notes of the call before" tells what somebody will do, and "search is paused" how it stands.
    [GeneratedRegex("^(?:(?:of|from|by|and|or|to|in|on|at|is|are|was|were|has|have|will)\\b|[的了])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    // A note in one line has more than one part.
    [GeneratedRegex("[,;:，；：。、]")]
    private static partial Regex Parted();

    // Of each way to say it one part may have any length, so that backtracking takes no text long; an automaton takes a megabyte.
    private static Regex Form(string form) => new($"^(?:{form})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
