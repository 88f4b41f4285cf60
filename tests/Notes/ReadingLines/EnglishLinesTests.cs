namespace NotesBot.Tests.Notes.ReadingLines;

public sealed class EnglishLinesTests
{
    [Theory]
    [InlineData(
        "FE", "exo on track, certs discussed, next hcw run friday",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=certs discussed | "
        + "workloads=EXO")]
    [InlineData(
        "FE", "EXO and Teams on track to continue remediation, next: call with Contoso on 3 May",
        "technical_enablement [Contoso] next_action=call with Contoso | next_action_date=2020-05-03 | status=on_track | "
        + "status_detail=to continue remediation | workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "Contoso: exo paused, waiting for certs, next step send the list by Anna on friday",
        "technical_enablement [Contoso] next_action=send the list | next_action_date=2020-04-03 | next_action_owner=Anna | "
        + "status=paused | summary=waiting for certs | workloads=EXO")]
    [InlineData(
        "FE", "call with Contoso: exo on track, mail flow tested, next hcw run next tuesday, owner Anna",
        "technical_enablement [Contoso] next_action=hcw run | next_action_date=2020-04-07 | next_action_owner=Anna | status=on_track "
        + "| summary=call with Contoso, mail flow tested | workloads=EXO")]
    [InlineData(
        "FE", "exchange online + teams, pending customer, reviewed DNS, next review on 4/15, no concerns",
        "technical_enablement [] concern_kind= | next_action=review | next_action_date=2020-04-15 | status=pending_customer | "
        + "summary=reviewed DNS | workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "[OLM+INTUNE] on track, policies reviewed, next action: pilot in two weeks",
        "technical_enablement [] next_action=pilot | next_action_date=2020-04-15 | status=on_track | summary=policies reviewed | "
        + "workloads=OLM,INTUNE")]
    [InlineData(
        "FE", "teams paused because of covid, next check on friday",
        "technical_enablement [] covid=pausing | next_action=check | next_action_date=2020-04-03 | status=paused | "
        + "status_detail=because of covid | workloads=TEAMS")]
    [InlineData(
        "FE", "#covid teams on track, customer accelerates by 40k, next rollout monday",
        "technical_enablement [] covid=accelerating | next_action=rollout | next_action_date=2020-04-06 | status=on_track | "
        + "summary=customer accelerates by 40k | workloads=TEAMS")]
    [InlineData(
        "FE", "sharepoint on track, security concern: ports are closed, next steps open ports tomorrow",
        "technical_enablement [] concern_kind=security | concern_text=ports are closed | next_action=open ports | "
        + "next_action_date=2020-04-02 | status=on_track | workloads=SPO")]
    [InlineData(
        "FE", "exo on track, teams paused, next hcw run friday",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | summary=exo on track, teams paused | "
        + "workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "Held the call. EXO on track. Reviewed certs. Next hcw run Friday.",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=Held the call. "
        + "Reviewed certs. | workloads=EXO")]
    [InlineData(
        "FE", "exo is on track, next friday hcw run, risk: firewall may be too old",
        "technical_enablement [] concern_text=firewall may be too old | next_action=hcw run | next_action_date=2020-04-10 | "
        + "status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "next hcw run friday 3pm, exo paused",
        "technical_enablement [] next_action=hcw run 3pm | next_action_date=2020-04-03 | status=paused | workloads=EXO")]
    [InlineData(
        "SME", "teams no intent, using competitive solution",
        "service_intent [] l1=No Intent | l2=Using Competitive Solution | service=TEAMS")]
    [InlineData(
        "FE", "EXO On Track; Certs discussed; Next: HCW run on 4/10",
        "technical_enablement [] next_action=HCW run | next_action_date=2020-04-10 | status=on_track | summary=Certs discussed | "
        + "workloads=EXO")]
    [InlineData(
        "FE", "exo on track, teams on track, next demo in two weeks",
        "technical_enablement [] next_action=demo | next_action_date=2020-04-15 | status=on_track | workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "teams paused, intune paused until May, next check on 4 May",
        "technical_enablement [] next_action=check | next_action_date=2020-05-04 | status=paused | summary=intune paused until May | "
        + "workloads=TEAMS,INTUNE")]
    [InlineData(
        "FE", "spo pending ftc feedback on the tool, tested sync, next: fix the tool by Anna by Friday",
        "technical_enablement [] next_action=fix the tool | next_action_date=2020-04-03 | next_action_owner=Anna | status=pending_ftc "
        + "| status_detail=on the tool | summary=tested sync | workloads=SPO")]
    [InlineData(
        "FE", "exo on track for Contoso, next call tomorrow",
        "technical_enablement [Contoso] next_action=call | next_action_date=2020-04-02 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo: certs discussed, next hcw run friday",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | summary=certs discussed | workloads=EXO")]
    [InlineData(
        "FE", "on track, everything reviewed, next step: send the summary",
        "technical_enablement [] next_action=send the summary | status=on_track | summary=everything reviewed")]
    [InlineData(
        "FE", "mdatp on hold, vendor delays, concern: vendor does not answer, next call the vendor on Monday",
        "technical_enablement [] concern_text=vendor does not answer | next_action=call the vendor | next_action_date=2020-04-06 | "
        + "status=paused | summary=vendor delays | workloads=WDATP")]
    [InlineData(
        "FE", "exo on track, 3rd party: firewall too old, next update the rules (friday)",
        "technical_enablement [] concern_kind=third_party | concern_text=firewall too old | next_action=update the rules | "
        + "next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next call every friday",
        "technical_enablement [] next_action=call every friday | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next upgrade to version 2.1",
        "technical_enablement [] next_action=upgrade to version 2.1 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next call friday, then pilot in may",
        "technical_enablement [] next_action=call, then pilot in may | next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "status: on track, summary: certs discussed, dns checked, next action: hcw run on friday, concerns: none",
        "technical_enablement [] concern_kind= | next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=certs "
        + "discussed, dns checked")]
    [InlineData(
        "FE", "exo on track, met A. Datum on April 30, 2020, next call Friday, May 1",
        "technical_enablement [] next_action=call | next_action_date=2020-05-01 | status=on_track | summary=met A. Datum on April 30, "
        + "2020 | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, discussed (certs, dns), next call friday",
        "technical_enablement [] next_action=call | next_action_date=2020-04-03 | status=on_track | summary=discussed (certs, dns) | "
        + "workloads=EXO")]
    [InlineData(
        "FE", "exo on track, customer wants to accelerate because of covid, next call friday",
        "technical_enablement [] covid=accelerating | next_action=call | next_action_date=2020-04-03 | status=on_track | "
        + "summary=customer wants to accelerate because of covid | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, customer is ill because of covid, next call friday",
        "technical_enablement [] next_action=call | next_action_date=2020-04-03 | status=on_track | summary=customer is ill because "
        + "of covid | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next hcw run by PowerShell on friday",
        "technical_enablement [] next_action=hcw run by PowerShell | next_action_date=2020-04-03 | status=on_track | workloads=EXO")]
    [InlineData(
        "FE", "exo on track, next week hcw run",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-06 | status=on_track | workloads=EXO")]
    [InlineData(
        "SME", "sharepoint on track, migration tested, next wave on 20 April, owner the customer",
        "technical_enablement [] next_action=wave | next_action_date=2020-04-20 | next_action_owner=the customer | status=on_track | "
        + "summary=migration tested | workloads=SPO")]
    [InlineData(
        "SME", "teams blocked: product / feature capability, no events for webinars",
        "service_intent [] l1=Blocked | l2=Product / Feature Capability | service=TEAMS | text=teams blocked: product / feature "
        + "capability, no events for webinars")]
    [InlineData("SME", "Teams in progress, onboarding", "service_intent [] l1=In Progress | l2=Technical Onboarding | service=TEAMS")]
    [InlineData(
        "MVM", "exo pending internal feedback, batch failed, next retry tomorrow",
        "technical_enablement [] next_action=retry | next_action_date=2020-04-02 | status=pending_ftc | summary=batch failed | "
        + "workloads=EXO")]
    public void A_technical_note_is_read_from_one_line(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));

    [Theory]
    [InlineData(
        "FM", "EXO: planning, Teams: piloting",
        "exec_summary [] workload_EXO=planning | workload_TEAMS=piloting | workloads=EXO,TEAMS")]
    [InlineData(
        "FM", "Contoso: kickoff held, next call on friday, owner Anna, escalate",
        "engagement_management [Contoso] escalate=true | next_action=call | next_action_date=2020-04-03 | next_action_owner=Anna | "
        + "text=kickoff held")]
    [InlineData(
        "FM", "teams blocked because of legal approval",
        "service_intent [] l1=Blocked | service=TEAMS | text=teams blocked because of legal approval")]
    [InlineData(
        "FM", "Teams blocked, Legal/Regulatory, customer waits for the works council",
        "service_intent [] l1=Blocked | l2=Legal/Regulatory | service=TEAMS | text=Teams blocked, Legal/Regulatory, customer waits "
        + "for the works council")]
    [InlineData(
        "FM", "EXO on track, met the account team, next review call friday",
        "engagement_management [] next_action=review call | next_action_date=2020-04-03 | services=EXO | text=EXO on track, met the "
        + "account team")]
    [InlineData(
        "GATEWAY", "call with Fabrikam, customer asked for help due to covid-19 and prioritises teams, next send the links tomorrow",
        "engagement_management [Fabrikam] covid=accelerating | next_action=send the links | next_action_date=2020-04-02 | text=call "
        + "with Fabrikam, customer asked for help due to covid-19 and prioritises teams")]
    [InlineData(
        "FM", "summary: exo reviewed, next call friday",
        "engagement_management [] next_action=call | next_action_date=2020-04-03 | text=exo reviewed")]
    [InlineData(
        "FM", "kickoff with Contoso held, next call on friday, please escalate",
        "engagement_management [Contoso] escalate=true | next_action=call | next_action_date=2020-04-03 | text=kickoff with Contoso held")]
    [InlineData(
        "FM", "met with Contoso about the pause, no need to escalate, next action: call the account team on 4/9, owner RM",
        "engagement_management [Contoso] next_action=call the account team | next_action_date=2020-04-09 | next_action_owner=RM | "
        + "text=met with Contoso about the pause, no need to escalate")]
    [InlineData(
        "FM", "EXO: pilot runs, SharePoint Online: paused until May, partially deployed, fully engaged",
        "exec_summary [] deployment=partially | engagement=fully | workload_EXO=pilot runs | workload_SPO=paused until May | "
        + "workloads=EXO,SPO")]
    [InlineData(
        "FM", "exchange is blocked due to IT Change Management and Resourcing",
        "service_intent [] l1=Blocked | l2=IT Change Management and Resourcing | service=EXO | text=exchange is blocked due to IT "
        + "Change Management and Resourcing")]
    [InlineData(
        "FM", "L1: Blocked, L2: legal, service: Teams, the works council has not agreed",
        "service_intent [] l1=Blocked | l2=Legal/Regulatory | service=TEAMS | text=the works council has not agreed")]
    [InlineData(
        "FM", "teams, customer blocked because of licensing",
        "service_intent [] l1=Blocked | service=TEAMS | text=teams, customer blocked because of licensing")]
    [InlineData(
        "GATEWAY", "customer asked to pause, next review in two months, owner: Anna",
        "engagement_management [] next_action=review | next_action_date=2020-06-01 | next_action_owner=Anna | text=customer asked to "
        + "pause")]
    [InlineData(
        "GATEWAY", "exo and teams paused because of covid, next call on 5/4",
        "engagement_management [] covid=pausing | next_action=call | next_action_date=2020-05-04 | services=EXO,TEAMS | text=exo and "
        + "teams paused because of covid")]
    [InlineData(
        "ADOPTION_SME", "Fabrikam: champions trained, next newsletter on friday",
        "engagement_management [Fabrikam] next_action=newsletter | next_action_date=2020-04-03 | text=champions trained")]
    public void A_manager_s_note_is_read_from_one_line(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));

    [Theory]
    [InlineData(
        "FTA", "green, next update in two weeks, risks none",
        "enterprise_status [] next_update=2020-04-15 | risks= | status=green")]
    [InlineData(
        "FTA", "yellow because of the firewall, reason >50k and major brand, next update 4/15, risks: vpn too slow, no budget",
        "enterprise_status [] exec_summary=because of the firewall | next_update=2020-04-15 | reasons=>50k,major_brand | risks=vpn "
        + "too slow, no budget | status=yellow")]
    [InlineData(
        "FTA", "red, exec relationship, no sponsor, next update 4/20",
        "enterprise_status [] next_update=2020-04-20 | overview=no sponsor | reasons=exec_relationship | status=red")]
    [InlineData(
        "FTA", "status green, level 4, awareness: merger in may, next update in 10 days",
        "enterprise_status [] awareness=merger in may | enterprise_level=4 | next_update=2020-04-11 | status=green")]
    [InlineData(
        "FTA", "Status: Yellow - the firewall blocks the pilot. Next Update: 04/14/2020. Risks: VPN",
        "enterprise_status [] exec_summary=the firewall blocks the pilot | next_update=2020-04-14 | risks=VPN | status=yellow")]
    [InlineData(
        "FTA", "green now, 50k, next update tomorrow, watch the merger",
        "enterprise_status [] exec_summary=now | next_update=2020-04-02 | overview=watch the merger | reasons=>50k | status=green")]
    public void An_enterprise_status_is_read_from_one_line(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));
}
