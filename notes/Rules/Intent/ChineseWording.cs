using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>How Chinese notes say it. Commas are in half width here, full stops aren’t.</summary>
internal static partial class ChineseWording
{
    public static readonly Wording All = new(
        Intent(),
        Cause(),
        ClauseEnd(),
        LeadingClauseEnd(),
        Hindrance(),
        Until(),
        Vague(),
        Attempts(),
        Count(),
        Managed(),
        NotGathered(),
        Usage(),
        Meeting(),
        Mail(),
        RefusesFastTrack(),
        Unit(),
        LeastClause: 10,
        LeastSentence: 12);

    [GeneratedRegex(
        @"部署|入门培训|意向|意图|受阻|阻止|阻碍|采用|应用(?!程序)|迁移|上线|推广|推出|启用|实施|推进|试点|进行中|修复|暂停|停止"
        + @"|无法|不会|不打算|不准备|不想|不愿|不需要|不感兴趣|拒绝|无需|计划|打算|(?:不|将|会|要|开始|继续)使用",
        RegexOptions.CultureInvariant)]
    private static partial Regex Intent();

    // 因 alone is a cause too, but not inside 原因, 因此 or 因素.
    [GeneratedRegex(
        @"因为|由于|鉴于|原因(?:是|为|在于)|归因于|源于|根源在于|(?<!原)因(?!此|而|素|果|应|特网)|(?<clause>[^,。;]{1,60})(?:导致|致使|使得)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Cause();

    [GeneratedRegex(@";|而(?=无法|不|受|将|被|未|没|暂|停)|导致|所以|因此", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"[,;]|而(?=无法|不|受|将|被|未|没|暂|停)|导致|所以|因此", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingClauseEnd();

    // That the customer can't deploy is the intent, and not the reason.
    [GeneratedRegex(
        @"无法(?!(?:进行|继续|推进|开始|从客户|了解|收集|获取|使用该)?(?:部署|入门|该服务|意|$)|继续|推进|从客户|了解|收集|获取)"
        + @"|没有(?!意|计划|兴趣|必要|需求|需要|响应|回应|任何意)|(?<!不)需要(?!部署)|(?<!不)要求|缺乏|缺少|等待|等候|不兼容|不支持|禁止|不允许|不准"
        + @"|不符合|不满足|不足|不信任|过时|限制|故障|中断|必须|未经|认证",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hindrance();

    [GeneratedRegex(@"之前|以前|之后|以后|直到|直至|完成后|后再|后才|等到", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"\p{L}+(?: ?/ ?\p{L}+)+ ?等?(?:方面)?的?(?:问题|难题)(?=而|导致|,|。|;|无法|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(@"尝试|联系(?!人)|联络(?!人)|致电|电话|邮件|留言|沟通|跟进|[0-9一二两三四五六七八九十几多数] ?次", RegexOptions.CultureInvariant)]
    private static partial Regex Attempts();

    [GeneratedRegex(@"[0-9一二两三四五六七八九十几多数] ?[次封通个种]|屡次|反复|再三", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"托管|受管|被管理|managed", RegexOptions.CultureInvariant)]
    private static partial Regex Managed();

    [GeneratedRegex(
        @"(?:无法|未能|不能|尚未|还未|没有|未)[^。]{0,20}(?:收集|了解|获取|获知|得知|确定|确认|询问)[^。]{0,20}意[向图]"
        + @"|新(?:的|增|购)?[^。]{0,6}(?:订阅|席位|许可证|工作负载|客户|服务|租户|权益)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NotGathered();

    [GeneratedRegex(@"(?<!提高|推动|提升|增加|促进)(?:使用率|使用量|用量)|[0-9] ?%|百分之", RegexOptions.CultureInvariant)]
    private static partial Regex Usage();

    [GeneratedRegex(
        @"(?:安排|预约|预定|约定|召开|举行|参加)[^。,]{0,20}(?:会议|电话会|启动会|研讨会|会谈)"
        + @"|(?:会议|电话会|启动会|研讨会)[^。,]{0,15}(?:安排|预约|预定|召开|举行)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"(?<!无法|不能)(?:发送|发出|已发|收到|回复|转发)[^。,]{0,15}(?:邮件|邀请)|等待[^。,]{0,10}(?:回复|邮件)", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"(?:拒绝|不需要|不想|不愿|不接受|不要|无需|不用|没有兴趣)[^。,]{0,20}(?:fast ?track|ftc)"
        + @"|(?:fast ?track|ftc)[^。,]{0,15}(?:被拒绝|不感兴趣)|对[^。,]{0,10}(?:fast ?track|ftc)[^。,]{0,10}不感兴趣",
        RegexOptions.CultureInvariant)]
    private static partial Regex RefusesFastTrack();

    [GeneratedRegex(@"[\p{L}\p{N}]", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
