using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>The English and Chinese words by which a note says that something blocks, runs, or is resolved.</summary>
/// <remarks>The texts come in half width.</remarks>
internal static class StatusWords
{
    private const string Hindering =
        @"(?:block(?:ed|ers?|ing|s|ages?)?|stuck|stalled|stopp(?:ed|ing|ers?)|unable|can(?:not|'t|’t| not)|prevent(?:s|ed|ing)?|"
        + @"delay(?:s|ed|ing)?|on hold|halted|suspended|unresolved)\b";

    private const string HinderingInChinese =
        "(?:受阻|阻碍|阻塞|阻止|阻挡|障碍|瓶颈|卡住|停滞|无法|不能|延迟|延误|推迟|延期|搁置|暂停|未解决)";

    private const string Troubling =
        @"(?:issues?|problems?|risks?|concerns?|challenges?|constraints?|dependenc(?:y|ies)|wait(?:s|ing)?|pending|paus(?:ed|ing|e)|"
        + @"slow(?:s|ed|er|ing|ly)?|lack(?:s|ing)?|miss(?:es|ing)|fail(?:s|ed|ing|ures?)?|outages?|escalat(?:e|ed|es|ing|ions?)|"
        + @"behind schedule|incompatib(?:le|ility)|not (?:ready|supported|approved|available|responding|engaged)|unresponsive|no (?:budget|"
        + @"resources?|sponsor|response|decision|approval))\b";

    private const string TroublingInChinese =
        "(?:问题|难题|风险|困难|挑战|限制|依赖|等待|缓慢|缺乏|缺少|缺失|失败|故障|不足|不支持|不兼容|没有响应|未批准)";

    private const string Ended = @"(?:resolved|solved|mitigated|closed|fixed|addressed|cleared|lifted|removed|overcome|completed)\b";

    private const string EndedInChinese = "(?:缓解|解决|关闭|修复|消除|排除|化解)";

    private static readonly Regex Blocker =
        Of($@"\b{Hindering}|\b{Troubling}|{HinderingInChinese}|{TroublingInChinese}");

    private static readonly Regex Hindrance = Of($@"\b{Hindering}|{HinderingInChinese}");

    // "No blockers" names none, but "no progress: blocked" does.
    private static readonly Regex Denied = Of(
        @"\b(?:no|no longer|not|never|isn't|isn’t|aren't|aren’t|without|zero|free of)(?: (?:an?|any|aware of any|yet|currently|being|known|"
        + "open|current|major|new|further|other|significant|serious|outstanding|active|remaining|critical|real)){0,2} "
        + $"(?:{Hindering}|{Troubling})(?: (?:or|and) (?:{Hindering}|{Troubling}))?");

    private static readonly Regex DeniedInChinese = Of(
        $"(?:没有|不再|暂无|并无|未发现|未见|未|无)(?:任何|其他|明显|重大|新的|未解决的){{0,2}}(?:{HinderingInChinese}|{TroublingInChinese})");

    // Without "may" alone: that is a month.
    private static readonly Regex Possible = Of(
        @"\b(?:might|could|would|if|potential(?:ly)?|possibl[ey]|risk of|in case|may(?: not| also)? (?:be|block|delay|prevent|slow|"
        + @"cause|lead|stop|impact|affect))\b|可能|也许|如果|若|潜在");

    private static readonly Regex Resolved = Of($@"\b{Ended}|{EndedInChinese}");

    private static readonly Regex StillOpen = Of(
        @"\b(?:not|never|isn't|hasn't|wasn't|isn’t|hasn’t|wasn’t|be|yet to be)(?: (?:be|been|yet|fully|completely|to|getting)){0,3} "
        + $"{Ended}|(?:尚未|未能|未|没有|没|无法|不能|有待|等待|待|需要|需|将)(?:能|被|得到|完全|彻底|全部){{0,2}}{EndedInChinese}");

    private static readonly Regex ResolvedAtStart = Of(
        "^(?:(?:it|this|that|which|the|issue|blocker|problem|risk|now|has|have|been|was|were|is|are|being|since|already|fully|meanwhile) )"
        + $"{{0,6}}{Ended}|^(?:该|此|这个|这一|问题|风险|阻碍|目前|现在|现|已经|已|得到|被){{0,6}}{EndedInChinese}");

    private static readonly Regex Running = Of(
        @"\b(?:running|ongoing|on-going|in progress|under ?way|deploying|migrating|onboarding|piloting|rolling out|roll(?:out| out)|"
        + @"continu(?:e|es|ed|ing)|proceed(?:s|ing)?|progressing|on track|moving|working (?:on|with)|started|enabling|configuring|testing|"
        + @"driving|monitoring)\b"
        + "|进行中|正在|持续|推进|部署中|迁移中|测试中|试点中|按计划|继续|开展");

    private static readonly Regex Standing = Of(
        @"\b(?:no|not|none|never|without|stopped|paused|halted|suspended|on hold|ceased|cancell?ed|ended|wait(?:s|ing)?|pending|until|once|"
        + @"unable|can(?:not|'t|’t)|isn't|aren't|will|plan(?:s|ned|ning)?|decline[sd]?|refuse[sd]?)\b"
        + "|暂停|停止|中止|搁置|停滞|没有|尚未|未|不再|无法|不能|取消|等待|计划在|拒绝|无");

    /// <summary>Whether the text names anything that may slow an engagement.</summary>
    public static bool NameBlocker(string text) => Blocker.IsMatch(WithoutDenied(FullWidth.Fold(text)));

    /// <summary>Whether a sentence names a hindrance, and neither as one that is past nor as one that may come.</summary>
    public static bool SayBlocked(string sentence) =>
        Hindrance.IsMatch(WithoutDenied(sentence)) && !Possible.IsMatch(sentence)
        && (!Resolved.IsMatch(sentence) || StillOpen.IsMatch(sentence));

    /// <summary>Whether a sentence tells of the one before it that it is past: "Resolved on May 3", 该问题已解决.</summary>
    public static bool GoOnToSayResolved(string sentence) => ResolvedAtStart.IsMatch(sentence) && !StillOpen.IsMatch(sentence);

    /// <summary>Whether a clause says that work is going on now.</summary>
    public static bool SayRunning(string clause) => Running.IsMatch(clause) && !Standing.IsMatch(clause);

    private static string WithoutDenied(string text) => DeniedInChinese.Replace(Denied.Replace(text, ""), "");

    // No part of a pattern may have any length, so that backtracking takes no text long; an automaton takes a megabyte.
    private static Regex Of(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
