namespace NotesBot.Tests.Notes.ReadingLines;

public sealed class ChineseLinesTests
{
    [Theory]
    [InlineData(
        "FE", "exo、teams 进行中，讨论了证书，下一步周五运行 hcw",
        "technical_enablement [] next_action=运行 hcw | next_action_date=2020-04-03 | status=on_track | summary=讨论了证书 | workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "EXO 进行中，讨论了证书；下一步：下周二与客户开会，负责人 Anna",
        "technical_enablement [] next_action=与客户开会 | next_action_date=2020-04-07 | next_action_owner=Anna | status=on_track | "
        + "summary=讨论了证书 | workloads=EXO")]
    [InlineData(
        "FE", "teams 已暂停，等待预算，接下来 4月15日复查，没有问题",
        "technical_enablement [] concern_kind= | next_action=复查 | next_action_date=2020-04-15 | status=paused | summary=等待预算 | "
        + "workloads=TEAMS")]
    [InlineData(
        "FE", "与 Contoso 开会：exo 进行中，已检查 DNS，下一步周五运行 hcw",
        "technical_enablement [Contoso] next_action=运行 hcw | next_action_date=2020-04-03 | status=on_track | summary=与 Contoso 开会，已检查 "
        + "DNS | workloads=EXO")]
    [InlineData(
        "FE", "状态：进行中，摘要：讨论了证书，下一步周五运行 hcw",
        "technical_enablement [] next_action=运行 hcw | next_action_date=2020-04-03 | status=on_track | summary=讨论了证书")]
    [InlineData(
        "FE", "teams 进行中，因 COVID 加速部署，下一步明天开会",
        "technical_enablement [] covid=accelerating | next_action=开会 | next_action_date=2020-04-02 | status=on_track | summary=因 "
        + "COVID 加速部署 | workloads=TEAMS")]
    [InlineData(
        "FE", "intune 等待客户反馈，问题：防火墙太旧，下一步两周后复查",
        "technical_enablement [] concern_text=防火墙太旧 | next_action=复查 | next_action_date=2020-04-15 | status=pending_customer | "
        + "workloads=INTUNE")]
    [InlineData(
        "FE", "exo已暂停，客户没有时间，下一步4月20日复查",
        "technical_enablement [] next_action=复查 | next_action_date=2020-04-20 | status=paused | summary=客户没有时间 | workloads=EXO")]
    [InlineData(
        "FE", "teams 等待 FTC 反馈：工具报错，下一步周一升级工单，负责人 李雷",
        "technical_enablement [] next_action=升级工单 | next_action_date=2020-04-06 | next_action_owner=李雷 | status=pending_ftc | "
        + "status_detail=工具报错 | workloads=TEAMS")]
    [InlineData(
        "FE", "Teams 和 SharePoint 按计划继续部署；检查了带宽；下一步 下周三 试点；没有问题",
        "technical_enablement [] concern_kind= | next_action=试点 | next_action_date=2020-04-08 | status=on_track | status_detail=继续部署 "
        + "| summary=检查了带宽 | workloads=TEAMS,SPO")]
    [InlineData(
        "FE", "【EXO】进行中，已开会，接下来，明天发送清单",
        "technical_enablement [] next_action=发送清单 | next_action_date=2020-04-02 | status=on_track | summary=已开会 | workloads=EXO")]
    [InlineData(
        "FE", "exo 进行中，安全问题：端口未开放，下一步周四开放端口",
        "technical_enablement [] concern_kind=security | concern_text=端口未开放 | next_action=开放端口 | next_action_date=2020-04-02 | "
        + "status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo 进行中，第三方：防火墙太旧，下一步更换防火墙",
        "technical_enablement [] concern_kind=third_party | concern_text=防火墙太旧 | next_action=更换防火墙 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "ＥＸＯ　进行中，讨论了证书，下一步：周五下午3点运行 hcw",
        "technical_enablement [] next_action=下午3点运行 hcw | next_action_date=2020-04-03 | status=on_track | summary=讨论了证书 | workloads=EXO")]
    [InlineData(
        "FE", "身份安全 进行中，启用了 MFA，下一步由 Anna 负责",
        "technical_enablement [] next_action_owner=Anna | status=on_track | summary=启用了 MFA | workloads=IDSEC")]
    [InlineData(
        "FE", "＃covid teams 进行中，已开通 4,000 个席位，下一步明天培训",
        "technical_enablement [] covid=accelerating | next_action=培训 | next_action_date=2020-04-02 | status=on_track | summary=已开通 "
        + "4,000 个席位 | workloads=TEAMS")]
    [InlineData(
        "FE", "teams 已暂停，因为疫情，下一步五月一日复查",
        "technical_enablement [] covid=pausing | next_action=复查 | next_action_date=2020-05-01 | status=paused | summary=因为疫情 | "
        + "workloads=TEAMS")]
    [InlineData(
        "SME", "teams 无意向，使用竞争解决方案，客户用其他产品",
        "service_intent [] l1=No Intent | l2=Using Competitive Solution | service=TEAMS | text=teams 无意向，使用竞争解决方案，客户用其他产品")]
    [InlineData(
        "SME", "intune 进行中，策略已审核，下一步 4/20 试点",
        "technical_enablement [] next_action=试点 | next_action_date=2020-04-20 | status=on_track | summary=策略已审核 | workloads=INTUNE")]
    public void A_technical_note_is_read_from_one_line(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));

    [Theory]
    [InlineData("FM", "teams 受阻，因为法律部门没有批准", "service_intent [] l1=Blocked | service=TEAMS | text=teams 受阻，因为法律部门没有批准")]
    [InlineData(
        "FM", "与康托索开会，讨论了计划，下一步下周一开会，升级",
        "engagement_management [康托索] escalate=true | next_action=开会 | next_action_date=2020-04-06 | text=与康托索开会，讨论了计划")]
    [InlineData("FM", "exo：试点中，teams：已上线", "exec_summary [] workload_EXO=试点中 | workload_TEAMS=已上线 | workloads=EXO,TEAMS")]
    [InlineData(
        "FM", "和 Fabrikam 通话，客户团队已参加，下一步周五开会，负责人 Anna，需要升级",
        "engagement_management [Fabrikam] escalate=true | next_action=开会 | next_action_date=2020-04-03 | next_action_owner=Anna | "
        + "text=和 Fabrikam 通话，客户团队已参加")]
    [InlineData("FM", "Contoso：启动会已召开；下一步：发送计划", "engagement_management [Contoso] next_action=发送计划 | text=启动会已召开")]
    [InlineData("FM", "exo 受阻：法律/法规，等待批准", "service_intent [] l1=Blocked | l2=Legal/Regulatory | service=EXO | text=exo 受阻：法律/法规，等待批准")]
    [InlineData(
        "GATEWAY", "与 Contoso 沟通，客户因 COVID 暂停部署，下一步五周后联系",
        "engagement_management [Contoso] covid=pausing | next_action=联系 | next_action_date=2020-05-06 | text=与 Contoso 沟通，客户因 COVID 暂停部署")]
    [InlineData(
        "GATEWAY", "客户因新冠请求加快部署 Teams，下一步明天回复",
        "engagement_management [] covid=accelerating | next_action=回复 | next_action_date=2020-04-02 | text=客户因新冠请求加快部署 Teams")]
    public void A_manager_s_note_is_read_from_one_line(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));

    [Theory]
    [InlineData("FTA", "绿色，下次更新两周后，没有风险，主要品牌", "enterprise_status [] next_update=2020-04-15 | reasons=major_brand | risks= | status=green")]
    [InlineData(
        "FTA", "黄色，因为防火墙，风险：VPN 太慢，下次更新 4月15日",
        "enterprise_status [] exec_summary=因为防火墙 | next_update=2020-04-15 | risks=VPN 太慢 | status=yellow")]
    [InlineData(
        "FTA", "红色，执行关系，无风险，下次更新：下周五",
        "enterprise_status [] next_update=2020-04-10 | reasons=exec_relationship | risks= | status=red")]
    public void An_enterprise_status_is_read_from_one_line(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));
}
