using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>
/// Tells what notes are about from who they are about: "updated firewall rules" and "stop the sync" are no sentences about a customer.
/// </summary>
internal static partial class TradeWords
{
    private static readonly FrozenSet<string> Things = Set(
        "aad access account accounts action actions ad adfs admin admins adoption ae agenda alert alerts android asap "
        + "assessment attendees autodiscover azure backlog baseline batch batches bot bug calendar call calls case cases cert "
        + "certificate certificates certs checklist client clients comms communication computers concern concerns config "
        + "configuration connect connector connectors contact contacts content contract conversation csa csam csm cutover "
        + "dashboard data database date dates deadline decision deck decks defender deliverables deployment design device devices "
        + "dkim dmarc dns doc docs document documentation documents domain domains draft drafts email emails enablement "
        + "engagement enrollment entitlement entitlements entra entry environment escalation everybody everyone everything "
        + "exchange feedback field fields file files firewall firewalls form forms ftop go-live goal goals gpo gpos group groups "
        + "guidance guide hcw hybrid identity incident information infra infrastructure insight insights intent intune inventory "
        + "invite invites ios iphones issue issues item items kickoff laptops latency license licenses licensing link links list "
        + "lists log logs macs mail mailbox mailboxes mails meeting meetings message messages mfa migration migrations milestone "
        + "milestones mx network note notes notification notifications number numbers office onboarding outlook outreach overview "
        + "package password passwords pcs permissions phase phones pilot pilots plan plans policies policy portal problem "
        + "problems process profile profiles program progress project projects proxy pstn question questions record records "
        + "release remediation reminder reminders report reports request requests requirements resource resources resourcing "
        + "result results review risk risks roadmap role roles rollout rule rules schedule scope script scripts security server "
        + "servers service services session sessions setting settings setup sharepoint sheet site sites slide slides software spf "
        + "spreadsheet sso stakeholders status statuses step steps storage strategy success summary support survey sync system "
        + "systems tam task tasks teams template templates tenant tenants test testing tests text thing things ticket tickets "
        + "time timeline timelines timing title training trainings update updates usage user users value values version vpn wave "
        + "waves wiki windows work workflow workload workloads workshop workshops");

    // In small letters alone: a company may be called so, or have them in its name.
    private static readonly FrozenSet<string> Telling = Set(
        "again almost already also always am as be been being can cannot care could customer's did do does down else enough "
        + "ever every far finally for get gets getting give go goes going good got great here how however i instead just kind "
        + "last later let like list look made make making may me might more most much must my myself never none nothing once only "
        + "or other part please put rather really regarding should since so some something soon than thanks their them there "
        + "these those though through too track trying under up very want way well what where whether while whole whom why within "
        + "without yet you your yours");

    private static readonly FrozenSet<string> Small = Set(
        "a all an and another any both each every her his its more my new no our some that the their these this those your");

    /// <summary>Whether the text is a thing rather than a name, or goes on telling.</summary>
    public static bool AreIn(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', '(', ')')).ToList();
        var small = words.Where(word => word.Length > 0 && char.IsLower(word[0])).ToList();
        return small.Exists(word => Things.Contains(word) || Telling.Contains(word) || word.Contains("n't", StringComparison.Ordinal))
            || words.TrueForAll(word => Things.Contains(word) || Small.Contains(word))
            || words is [var first, var second, ..] && Small.Contains(first) && char.IsLower(second[0])
            || words is [var verb, ..] && char.IsLower(verb[0]) && verb.EndsWith("ing", StringComparison.Ordinal)
            || (ChineseThing().IsMatch(name) && !ChineseCompany().IsMatch(name));
    }

    /// <summary>Whether the text is written like a name: with a capital, a digit or in Chinese; or it is one word, but no plural.</summary>
    public static bool IsNameLike(string name) => name.Any(c => !char.IsLower(c) && char.IsLetterOrDigit(c))
        || !(name.Contains(' ') || (name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal)));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        """
        迁移|进度|进展|问题|安全|证书|防火墙|规则|配置|会议|电话|部署|上线|培训|测试|文档|笔记|邮箱|邮件|用户|许可|策略|项目|采用|使用|域名|同步
        |服务器|网络|草稿|清单|列表|记录|设置|情况|需求|风险|提醒|更新|跟踪|追踪|关注|一下|这个|那个|这些|那些|它们|结果|显示|体验|数据|反馈|工单|工作
        |时间|日期|日程|流程|方案|模板|资源|环境|版本|权限|密码|设备|应用|账号|账户|报告|报表|信息|内容|任务|阶段|里程碑|研讨|启动会|指导|评估
        |备注|说明|资料|幻灯片|合同|代理|延迟|故障|错误|修复|补丁|所有|全部|一切|自己|同事|不再|停止|取消|以上|以下|如下|良好|正常|完成|事项|重点|系统|开会|暂停|^(?:企业|总体|整体)$|稍后|继续|开始|结束
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ChineseThing();

    [GeneratedRegex("(?:公司|集团|银行|大学|学院|医院|股份|科技|基金会|协会)[)）]?$")]
    private static partial Regex ChineseCompany();
}
