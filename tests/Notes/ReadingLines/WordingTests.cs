namespace NotesBot.Tests.Notes.ReadingLines;

public sealed class WordingTests
{
    [Theory]
    [InlineData(
        "FE", "EXO is on track. We discussed certs with Contoso. Next step is to run HCW on Friday.",
        "technical_enablement [Contoso] next_action=run HCW | next_action_date=2020-04-03 | status=on_track | summary=We discussed "
        + "certs with Contoso. | workloads=EXO")]
    [InlineData(
        "FE", "exo on track - certs discussed - next hcw run friday",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | status_detail=certs discussed "
        + "| workloads=EXO")]
    [InlineData(
        "FE", "exo on track and certs discussed and next hcw run friday",
        "technical_enablement [] status=on_track | status_detail=and certs discussed and next hcw run friday | workloads=EXO")]
    [InlineData(
        "FE", "teams: on track, next demo friday",
        "technical_enablement [] next_action=demo | next_action_date=2020-04-03 | status=on_track | workloads=TEAMS")]
    [InlineData(
        "FE", "hi, exo on track, certs discussed, next hcw run friday, thanks",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=hi, certs discussed, "
        + "thanks | workloads=EXO")]
    [InlineData(
        "FE", "update for Contoso: exo on track, certs discussed, next hcw run friday",
        "technical_enablement [Contoso] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=update for "
        + "Contoso, certs discussed | workloads=EXO")]
    [InlineData(
        "FE", "Contoso exo on track, certs discussed, next hcw run friday",
        "technical_enablement [Contoso] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=certs discussed "
        + "| workloads=EXO")]
    [InlineData(
        "FE", "Contoso, exo on track, certs discussed, next hcw run friday",
        "technical_enablement [Contoso] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=certs discussed "
        + "| workloads=EXO")]
    [InlineData(
        "FE", "exo on track at Fabrikam, certs ok, next call 3pm friday",
        "technical_enablement [Fabrikam] next_action=call 3pm | next_action_date=2020-04-03 | status=on_track | summary=certs ok | "
        + "workloads=EXO")]
    [InlineData(
        "FE", "exo on track, certs discussed, next hcw run friday, concerns: first party: no events #2925",
        "technical_enablement [] concern_kind=first_party | concern_text=no events #2925 | next_action=hcw run | "
        + "next_action_date=2020-04-03 | status=on_track | summary=certs discussed | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, certs discussed, next hcw run friday, no concerns so far",
        "technical_enablement [] concern_kind= | next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=certs "
        + "discussed | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, no blockers, next hcw run on friday morning",
        "technical_enablement [] next_action=hcw run morning | next_action_date=2020-04-03 | status=on_track | summary=no blockers | "
        + "workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next: hcw run, friday",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next: hcw run, by Friday",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track. next hcw run fri.",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next step hcw run in 3 days, owner: FE",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-04 | next_action_owner=FE | status=on_track | "
        + "workloads=EXO")]
    [InlineData(
        "FE", "exo on track, waiting for customer, next call monday",
        "technical_enablement [] next_action=call | next_action_date=2020-04-06 | summary=exo on track, waiting for customer | "
        + "workloads=EXO")]
    [InlineData(
        "FE", "exo waiting for customer to send certs, next reminder monday",
        "technical_enablement [] next_action=reminder | next_action_date=2020-04-06 | status=pending_customer | status_detail=to send "
        + "certs | workloads=EXO")]
    [InlineData(
        "FE", "exo pending customer feedback, certs discussed, next hcw run",
        "technical_enablement [] next_action=hcw run | status=pending_customer | summary=certs discussed | workloads=EXO")]
    [InlineData(
        "FE", "Exchange Online: on track. Certs discussed. HCW run next Friday.",
        "technical_enablement [] status=on_track | summary=Certs discussed. HCW run next Friday. | workloads=EXO")]
    [InlineData(
        "FE", "on track, exo, certs discussed, next action hcw run friday, owner Anna, concerns none",
        "technical_enablement [] concern_kind= | next_action=hcw run | next_action_date=2020-04-03 | next_action_owner=Anna | "
        + "status=on_track | summary=certs discussed | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next hcw run friday; concern: no admin rights; concern: funding: no budget",
        "technical_enablement [] concern_kind_2=funding | concern_text=no admin rights | concern_text_2=no budget | next_action=hcw "
        + "run | next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, call with Contoso today, next hcw run friday",
        "technical_enablement [Contoso] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=call with "
        + "Contoso today | workloads=EXO")]
    [InlineData(
        "FE", "sharepoint and onedrive for business on track, migrated 200 mailboxes, next wave on 2020-04-20",
        "technical_enablement [] next_action=wave | next_action_date=2020-04-20 | status=on_track | summary=migrated 200 mailboxes | "
        + "workloads=SPO,OD")]
    [InlineData(
        "FE", "win10 on track, next pilot april 20th",
        "technical_enablement [] next_action=pilot | next_action_date=2020-04-20 | status=on_track | workloads=WIN10")]
    [InlineData(
        "FE", "windows 10 paused, next pilot 20th of april",
        "technical_enablement [] next_action=pilot | next_action_date=2020-04-20 | status=paused | workloads=WIN10")]
    [InlineData(
        "FE", "exo on track, ran hcw by Anna, next step: mail flow by customer by friday",
        "technical_enablement [] next_action=mail flow | next_action_date=2020-04-03 | next_action_owner=customer | status=on_track | "
        + "summary=ran hcw by Anna | workloads=EXO")]
    [InlineData(
        "FE", "teams on hold because the sponsor left, next check in on monday",
        "technical_enablement [] next_action=check in | next_action_date=2020-04-06 | status=paused | status_detail=because the "
        + "sponsor left | workloads=TEAMS")]
    [InlineData(
        "FE", "exo on track, next. hcw friday",
        "technical_enablement [] next_action=hcw | next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FM", "teams no intent because they use zoom",
        "service_intent [] l1=No Intent | service=TEAMS | text=teams no intent because they use zoom")]
    [InlineData(
        "FM", "Customer is blocked on teams due to budget",
        "service_intent [] l1=Blocked | service=TEAMS | text=Customer is blocked on teams due to budget")]
    [InlineData(
        "FM", "teams in progress, target date 1 May",
        "service_intent [] l1=In Progress | service=TEAMS | text=teams in progress, target date 1 May")]
    [InlineData(
        "FM", "sharepoint blocked, remediation, next call friday",
        "service_intent [] l1=Blocked | l2=Customer IT Infrastructure, Remediation | service=SPO | text=sharepoint blocked, "
        + "remediation, next call friday")]
    [InlineData(
        "FM", "exec summary for Contoso: EXO: planning, Teams: live",
        "exec_summary [Contoso] relationship=exec summary for Contoso | workload_EXO=planning | workload_TEAMS=live | workloads=EXO,TEAMS")]
    [InlineData(
        "FM", "Contoso: exo planning, next call friday, escalate to RM",
        "engagement_management [Contoso] escalate=true | next_action=call | next_action_date=2020-04-03 | text=exo planning, escalate "
        + "to RM")]
    [InlineData(
        "FM", "met account team, they will escalate, next call friday, owner me",
        "engagement_management [] escalate=true | next_action=call | next_action_date=2020-04-03 | next_action_owner=me | text=met "
        + "account team, they will escalate")]
    [InlineData(
        "FTA", "green, all fine, next update 4/15",
        "enterprise_status [] next_update=2020-04-15 | overview=all fine | status=green")]
    [InlineData(
        "FTA", "yellow, reactive, blocked by vpn, risks: vpn; next update: 15 April, awareness: new CIO",
        "enterprise_status [] awareness=new CIO | next_update=2020-04-15 | overview=blocked by vpn | reasons=reactive | risks=vpn | "
        + "status=yellow")]
    [InlineData(
        "FTA", "Green. IT maturity and >50k. Next update on April 15.",
        "enterprise_status [] next_update=2020-04-15 | reasons=it_maturity,>50k | status=green")]
    [InlineData(
        "SME", "teams paused, next check on friday",
        "technical_enablement [] next_action=check | next_action_date=2020-04-03 | status=paused | workloads=TEAMS")]
    [InlineData(
        "SME", "teams blocked, next check on friday",
        "technical_enablement [] next_action=check | next_action_date=2020-04-03 | summary=teams blocked")]
    [InlineData("FE", "exo paused until 1 June", "technical_enablement [] status=paused | status_detail=until 1 June | workloads=EXO")]
    [InlineData(
        "FE", "teams on track, next pilot on friday morning",
        "technical_enablement [] next_action=pilot morning | next_action_date=2020-04-03 | status=on_track | workloads=TEAMS")]
    [InlineData(
        "FE", "teams on track – next pilot on friday",
        "technical_enablement [] next_action=pilot | next_action_date=2020-04-03 | status=on_track | workloads=TEAMS")]
    [InlineData(
        "FE", "exo: certs discussed, teams: pilot runs, next call friday",
        "technical_enablement [] next_action=call | next_action_date=2020-04-03 | summary=exo: certs discussed, teams: pilot runs | "
        + "workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "exo: on track, teams: paused, next call friday",
        "technical_enablement [] next_action=call | next_action_date=2020-04-03 | summary=exo: on track, teams: paused | "
        + "workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "exo on track, teams: pilot runs, next call friday",
        "technical_enablement [] next_action=call | next_action_date=2020-04-03 | status=on_track | summary=teams: pilot runs | "
        + "workloads=EXO,TEAMS")]
    [InlineData(
        "FM", "met Contoso, next escalate to RM on friday",
        "engagement_management [] escalate=true | next_action=escalate to RM | next_action_date=2020-04-03 | text=met Contoso")]
    [InlineData(
        "FM", "met with Northwind Traders, next call friday",
        "engagement_management [Northwind Traders] next_action=call | next_action_date=2020-04-03 | text=met with Northwind Traders")]
    [InlineData(
        "FE", "call with Northwind Traders: exo on track, all tested",
        "technical_enablement [Northwind Traders] status=on_track | summary=call with Northwind Traders, all tested | workloads=EXO")]
    public void It_is_said_in_other_words(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));

    [Theory]
    [InlineData(
        "FE", "exo 进行中，讨论了证书，下一步周五运行hcw，没有顾虑",
        "technical_enablement [] concern_kind= | next_action=运行hcw | next_action_date=2020-04-03 | status=on_track | summary=讨论了证书 | "
        + "workloads=EXO")]
    [InlineData("FE", "exo：进行中，讨论了证书，周五运行hcw", "technical_enablement [] status=on_track | summary=讨论了证书，周五运行hcw | workloads=EXO")]
    [InlineData(
        "FE", "今天和Contoso开会，exo按计划进行，讨论了证书，下周五运行hcw是下一步",
        "technical_enablement [Contoso] status=on_track | summary=今天和Contoso开会，讨论了证书，下周五运行hcw是下一步 | workloads=EXO")]
    [InlineData(
        "FE", "exo进行中。讨论了证书。下一步：周五运行hcw。",
        "technical_enablement [] next_action=运行hcw | next_action_date=2020-04-03 | status=on_track | summary=讨论了证书。 | workloads=EXO")]
    [InlineData(
        "FE", "exo进行中，风险：防火墙太旧，下一步由Anna周五运行hcw",
        "technical_enablement [] concern_text=防火墙太旧 | next_action=由Anna周五运行hcw | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo暂停了，下一步下周联系客户",
        "technical_enablement [] next_action=联系客户 | next_action_date=2020-04-06 | status=paused | workloads=EXO")]
    [InlineData(
        "FE", "exo等待客户反馈证书，下一步5月1日前完成",
        "technical_enablement [] next_action=完成 | next_action_date=2020-05-01 | status=pending_customer | status_detail=证书 | "
        + "workloads=EXO")]
    [InlineData(
        "FTA", "绿色，大于 50k，下次更新：4月15日，认识：新 CIO",
        "enterprise_status [] awareness=新 CIO | next_update=2020-04-15 | reasons=>50k | status=green")]
    [InlineData(
        "FE", "与北风公司开会，exo 进行中，下一步周五测试",
        "technical_enablement [北风公司] next_action=测试 | next_action_date=2020-04-03 | status=on_track | summary=与北风公司开会 | workloads=EXO")]
    public void It_is_said_in_other_Chinese_words(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));
}
