using System.Collections.Immutable;
using static NotesBot.Notes.Sentences.TrackingWish;

namespace NotesBot.Notes.Sentences;

/// <summary>Sentences about reminders in Chinese, into which English names are mixed with blanks or without.</summary>
internal static class ChineseTracking
{
    private const string Digits = "[0-9一二两三四五六七八九十]{1,3}";
    // Not 日: 到7月3日 ends with no number of days.
    private const string Number = $"(?<n>{Digits}) ?个?(?<u>天|周|星期|礼拜|月)";
    private const string Mine = "(?:我的|我们的|所有的?|全部的?)?";
    private const string Show = "(?:显示|查看|列出|看看|看一下|看下|看|给我看)";
    private const string Track = "(?:跟踪|追踪|关注)";
    private const string Place = "(?:我的|到我的)?(?:提醒|客户|跟踪|追踪|关注)(?:列表|清单|名单)?(?:里面|里|中)?";
    private const string Who = $"(?:{Show} ?)?{Mine}(?:(?:有|还有)?(?:哪些|哪个|哪家|哪几个|谁|什么) ?(?:客户|租户|是|的)?)";
    private const string We = "(?:我们?)? ?";
    private const string Already = "(?:刚刚|刚才|刚|已经|已)";
    private const string Ftop = "(?: ?(?:到|在|进|至) ?ftop(?:里面|里|中|上)? ?)";
    private const string Snooze = "(?:推迟|延后|暂缓|稍后再?提醒我?|晚点再?提醒我?)(?:提醒)?";
    // 提醒我开会 asks for something else.
    private const string Remind = "提醒我(?:(?: ?(?:更新|关注|跟进|关于) ?| )(?<c>.+)|(?<c>[a-z0-9\"].*))";

    // Chinese parts a day from the name before it by nothing, so its shapes have to be told.
    private const string Day =
        "(?<d>今天|今早|今日|昨天|昨日|昨晚|大?前天|上{0,2}个?(?:周|星期|礼拜)[一二三四五六日天]|上个?(?:周|星期|礼拜|月)"
        + $"|{Digits} ?个?(?:天|周|星期|礼拜|月)(?:之前|以前|前)"
        + $"|(?:(?:[0-9]{{4}}|去|今) ?年)? ?{Digits} ?月 ?{Digits} ?[日号]"
        + "|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[/.][0-9]{1,2})";

    public static readonly ImmutableArray<TrackingForm> Forms =
    [
        TrackingForm.Of(List, $"{Show}? ?{Mine}提醒(?:列表|清单)?|{Show}? ?(?:我的|我们的)(?:所有)?客户(?:列表|清单)?"
            + $"|{Show} ?(?:所有|全部)?的?客户|我的客户(?:都)?有(?:哪些|谁)"),
        TrackingForm.Of(List, $"{Show}? ?{Mine}我?(?:在|正在)?{Track}(?:了|着|中)?(?:的?(?:客户|列表|清单)|哪些客户|哪些|谁)"),
        TrackingForm.Of(List, $"{Who}(?:今天|本周|这周|下周)?(?:(?:快要?|即将|要|已经?)?到期|(?:该|要|需要)更新)了?"),
        TrackingForm.Of(List, $"(?:我的?)?(?:下次|下一次|下一个)(?:状态)?(?:更新|提醒)(?:是|在)?(?:什么时候|何时|哪天|几号)(?:到期)?|(?:什么时候|何时)(?:到期|该更新|要更新)"),

        TrackingForm.Of(Overdue, $"{Who}?(?:已经?)?(?:都)?逾期了?的?(?:客户)?|{Who}(?:已经?)?(?:过期|超期)了?|{Show} ?逾期的?(?:客户|提醒)?"),
        TrackingForm.Of(Overdue, $"{Who}?(?:已经?)?(?:都)?(?:有)?(?:超过|大于|多于|超出)了? ?{Number} ?(?:都)?(?:没有?|未)?(?:更新)?过?了?的?(?:客户)?"),
        TrackingForm.Of(Overdue, $"{Who}?(?:已经?)?(?:有)? ?{Number} ?(?:以上|多)?(?:都)?(?:没有?|未)更新过?了?的?(?:客户)?"),

        TrackingForm.Of(Off, $"(?:停止|关闭|关掉|取消|暂停|停用)(?:所有|全部|一切)?的?提醒我?|(?:不要|不用|别|不)再?提醒(?:我)?了?|提醒关闭?"),
        TrackingForm.Of(On, "(?:开启|恢复|打开|启用|继续|开始|重新开启)(?:所有|全部)?的?提醒我?|提醒(?:打开|开启|开)"),
        TrackingForm.Of(Settings, "(?:打开|查看|更改|修改)?提醒的?设置|设置提醒|(?:更改|修改|调整|设定)提醒(?:设置|时间)?"),

        TrackingForm.Of(HandOver, "(?:把|将) ?(?<c>.+?) ?(?:移交|转交|交接|转|交)给 ?(?<k>.+)"),
        TrackingForm.Of(HandOver, "(?:移交|转交|交接) ?(?<c>.+?) ?给 ?(?<k>.+)"),
        TrackingForm.Of(HandOver, "(?:移交|转交|交接) ?(?<c>.+)|(?:把|将) ?(?<c>.+?) ?(?:移交|转交|交接|交)出去"),

        TrackingForm.Of(TrackingWish.Snooze, $"{Snooze} ?{Number}|{Snooze} ?(?:到|至) ?(?<e>.+)|推迟提醒|(?:稍后|晚点)再?提醒我?"),
        TrackingForm.Of(TrackingWish.Snooze, $"(?:{Snooze} ?(?<c>.+?)|(?:把|将) ?(?<c>.+?) ?的?(?:提醒)?(?:推迟|延后|暂缓)) ?{Number}"),
        TrackingForm.Of(TrackingWish.Snooze, $"(?:{Snooze} ?(?<c>.+?)|(?:把|将) ?(?<c>.+?) ?的?(?:提醒)?(?:推迟|延后|暂缓)) ?(?:到|至) ?(?<e>.+)"),
        TrackingForm.Of(TrackingWish.Snooze, $"{Snooze} ?(?<w>.+)"),
        TrackingForm.Of(TrackingWish.Snooze, $"{Number}(?:之后|以后|后) ?再?{Remind}|(?<d>[^ ]+?) ?再?{Remind}"),
        TrackingForm.Of(TrackingWish.Snooze, "提醒我 ?(?<d>[^ ]+?) ?再?(?:更新|关注|跟进) ?(?<c>.+)"),

        TrackingForm.Of(Stop, $"(?:停止|取消|不再|不要再?|别再?){Track}(?: ?(?<c>.+))?"),
        TrackingForm.Of(Stop, "(?:停止|取消|关闭|不再|不要再?|不用再?|别再?)提醒我? ?(?:关于)? ?(?<c>.+)"),
        TrackingForm.Of(Stop, "(?:停止|取消|关闭) ?(?<c>.+?) ?的?(?:提醒|跟踪|追踪)"),
        TrackingForm.Of(Stop, $"(?:把|将) ?(?<c>.+?) ?从{Place}(?:移除|删除|去掉|移出|删掉)|从{Place}(?:移除|删除|去掉|移出|删掉) ?(?<c>.+)"),

        TrackingForm.Of(Updated, $"{We}{Day}? ?{Already}?(?:更新|保存)(?:好|完)?(?:了|过)? ?(?:它|(?:企业|总体|整体)?状态)了?{Ftop}?"),
        TrackingForm.Of(Updated, $"{We}{Day}? ?{Already}{{0,2}}(?:更新|保存)(?:好|完)?了?{Ftop}了?|{We}{Day}? ?{Already}{Ftop}(?:更新|保存)(?:好|完)?了?"),
        TrackingForm.Of(Updated, $"{We}(?:在)? ?{Day}? ?{Already}{{1,2}} ?(?:{Ftop})?(?:更新|保存)(?:好|完)?(?:了|过)? ?(?<w>.+?){Ftop}?"),
        TrackingForm.Of(Updated, $"{We}{Day}? ?(?:{Ftop})?(?:更新|保存)(?:好|完)?(?:了|过) ?(?<w>.+?){Ftop}?"),
        TrackingForm.Of(Updated, $"{We}{Day}? ?{Already}{{0,2}}(?:把|将) ?(?<c>.+?) ?(?:更新|保存)(?:好|完)?了?{Ftop}?了?"),
        TrackingForm.Of(Updated, $"(?<c>.+?) ?(?:的?(?:企业|总体|整体)?状态)? ?(?:(?:于|在)? ?{Day})? ?{Already}{{1,2}} ?(?:于 ?{Day} ?)?"
            + $"(?:{Ftop})?(?:更新|保存{Ftop})(?:好|完|完成|完毕)?(?:了|过)?{Ftop}?"),
        TrackingForm.Of(Updated, $"(?<c>.+?) ?(?:的?(?:企业|总体|整体)?状态)? ?(?:(?:于|在)? ?{Day})? ?(?:更新|保存{Ftop})(?:好|完|完成|完毕)?(?:了|过){Ftop}?"),

        TrackingForm.Of(TrackingWish.Track, $"(?:开始|新增|添加)?{Track}(?:一下)?:? ?(?<t>.+)"),
        TrackingForm.Of(TrackingWish.Track, $"(?:开始)?{Remind.Replace("<c>", "<t>", StringComparison.Ordinal)}"),
        TrackingForm.Of(TrackingWish.Track, $"(?:把|将) ?(?<t>.+?) ?(?:加入|添加到|加到|加进|放进|放入|添加进)到?{Place}(?<a>[ ,;]*.+)?"),
        TrackingForm.Of(TrackingWish.Track, $"(?:添加|增加|加|新增) ?(?<t>.+?) ?(?:到|进){Place}(?<a>[ ,;]*.+)?"),
        TrackingForm.Of(TrackingWish.Track, $"(?:为|给|对) ?(?<t>.+?) ?(?:开启|开始|设置|添加|创建)提醒"),

        TrackingForm.Of(TrackingWish.Show, "(?<c>.+?) ?(?:的?状态)?(?:是)?(?:什么时候|何时|哪天|几号)(?:会)?(?:到期|该?更新|要更新)") with { IsBare = true },
    ];
}
