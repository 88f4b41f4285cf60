using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>The words that may stand before and after a name, by what is named. Both languages mix: 刚和 Contoso 开完 kickoff.</summary>
internal sealed class SentenceWords
{
    // Parted by blanks. What is told of a call that took place, and what makes a question or a wish of it.
    private const string Polite =
        "hi hello hey ok okay so now please pls i we i'm we're i've we've am are have a an the my our this that another";

    private const string Happened =
        "just had held did done finished finishing completed closed ended ran led delivered hosted attended joined gave wrapped up with came "
        + "come out of back from got off after following post today's yesterday's today yesterday first second last for";

    private const string Asked = "which what where how note notes write writing record log document capture owe";

    private const string Asking =
        "about type kind sort is do does should must shall can could would will i'd like want need needs needed required one you there when "
        + "once into in on to be due go goes belongs new add start create open me us use used right";

    private const string Wanted =
        "new write writing want need needs to would i'd like let's let us me start create add make open can could should must do you draft "
        + "prepare log record enter update put fill begin owe give file weekly biweekly next in out up for go with gotta wanna have help note "
        + "rm asked asks wants";

    private const string Wondered = "which what where how about is are does still use used instead of why may without were was";

    private const string ChineseCall =
        "我们 我 咱们 刚刚 刚才 刚 今天 昨天 上午 下午 早上 已经 已 你好 您好 请问 请 在 关于 开完 开过 开 做完 做过 做 结束 完成 参加完 参加 举行 进行完 进行 召开 讲完 有过 有 过"
        + " 了 完 一次 一场 一个 首次 第一次 第二次 这次 本次 对于 针对 适用于 适合 用于 用 哪种 哪个 哪类 哪一种 什么 类型 该 应该 应 需要 要 得 怎么 如何 写 记录 记 笔记 是";

    private const string ChineseNote =
        "我们 我 你好 您好 请问 请 麻烦 帮我 帮 想要 想 要 需要 得 该 应该 可以 能 写 记录 记 创建 新建 新增 新 添加 填写 填 做 开始 提交 更新 起草 准备 一个 一份 一条 一篇 一下 个 份 条 篇"
        + " 再 来 给我 今天 这份 这个 关于 区域经理 笔记";

    private const string ChineseCallAfter =
        "会议 电话会议 电话会 通话 会 笔记 之后 以后 后 结束 完成 开完 做完 开 完 了 啦 刚刚 刚 今天 昨天 已经 我们 我 该 应该 应 需要 要 得 可以 能 还能 还 怎么 如何 用"
        + " 写 记录 记 填写 填 交 补 选 哪种 哪个 哪类 哪一种 哪些 哪里 哪儿 什么 啥 些 内容 事项 类型 笔记 种 类 呢 吗 吧 是 在 到 去 的 弃用 停用 有 需 不";

    private const string ChineseNoteAfter = "笔记 更新 吧 了 今天 一下";

    private const string Customer = "[^,;:!?；。！？、\"]{1,60}?";
    private const string Company = "(?:, ?(?:inc|ltd|llc|corp|co|gmbh|plc|limited|incorporated)\\.?)?";
    private const string CallAfter = "(?: (?:call|meeting|session|discussion|conversation|workshop)s?)?";
    private const string NoteAfter = "(?: (?:note|entry|update)s?| entries)?";
    private const string Once = "(?:,? (?:today|yesterday|just now|this (?:morning|afternoon|week)|please|pls|asap|thanks)){0,2}";
    private const string Question = "(?:[ ,.;:?!]+(?:and |so )?(?:which|what|where|how)(?: [a-z']+){0,9})?";
    private const string Deprecated = "(?: (?:still|deprecated|gone|used|in use|allowed|there)){0,3}";

    /// <summary>A call that took place, or the question which note it asks for.</summary>
    public static readonly SentenceWords OfCalls = new(
        $"(?:{English(Polite, Happened)}$|(?=.*\\b(?:{Asked.Replace(' ', '|')})\\b){English(Polite, Happened, Asked, Asking)}$)",
        ChineseCall,
        (CallAfter + NoteAfter, Question, ChineseCallAfter));

    /// <summary>A note that somebody wants to write: no question about it.</summary>
    public static readonly SentenceWords OfNotes = new($"{English(Polite, Wanted)}$", ChineseNote, (NoteAfter, "", ChineseNoteAfter));

    /// <summary>A note that is wanted or asked about.</summary>
    public static readonly SentenceWords OfDeprecatedNotes = new(
        $"{English(Polite, Wanted, Wondered)}$",
        $"{ChineseNote} 为什么 怎么 如何 哪里 什么 是 还 不",
        (NoteAfter, Deprecated + Question, ChineseCallAfter));

    private readonly Regex before;
    private readonly Regex after;

    private SentenceWords(string english, string chinese, (string Suffix, string End, string Chinese) after)
    {
        var (lead, tail) = (Chinese(chinese), Chinese(after.Chinese));
        before = Of($"{english}|{lead}(?:(?:与|和|跟|同|给|为|替|对|帮) ?(?<c>{Customer})|(?<c>{Customer}) ?(?=的))?{lead}的? ?$");
        this.after = Of(
            $"{after.Suffix}(?: (?:with |w/ ?|for |at )(?<c>{Customer}{Company})){{0,2}}{Once}{after.End}$"
            + $"|{tail}(?:\\(?(?:与|和|跟|给|为) ?(?<c>{Customer})\\)?{tail})?$");
    }

    /// <summary>The customer named beside the name, empty when there is none; null when other words stand there.</summary>
    /// <param name="line">As it was typed.</param>
    /// <param name="key">The same, made plain for comparing; as long as the line.</param>
    public string? Read(string line, string key, int from, int to)
    {
        var (first, last) = (before.Match(key[..from]), after.Match(key[to..]));
        if (!first.Success || !last.Success)
        {
            return null;
        }

        string?[] named = [.. Customers(first, 0), .. Customers(last, to)];
        var customers = named.Where(name => name != "").ToList();
        return customers switch { [] => "", [var customer] => customer, _ => null };

        // With Contoso for Teams: a workload stands in the same place, and counts for nobody.
        IEnumerable<string?> Customers(Match match, int start) =>
            match.Groups["c"].Captures.Select(capture => CustomerWords.Read(line.Substring(start + capture.Index, capture.Length)));
    }

    private static string English(params string[] words) => $"(?>(?:(?:{string.Join(' ', words).Replace(' ', '|')})[ ,:]+)*)";

    // The longest first, for what a word has taken it doesn't give back: 我们 is not 我 and a rest.
    private static string Chinese(string words) =>
        $"(?>(?:[ ,:?]|{string.Join('|', words.Split(' ').OrderByDescending(word => word.Length))})*)";

    // Each run of words is atomic: without it, a flood of 刚刚刚刚 would be tried in every way to part it.
    private static Regex Of(string pattern) => new($"^(?:{pattern})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
