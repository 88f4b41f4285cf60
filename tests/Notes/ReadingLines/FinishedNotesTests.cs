using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.ReadingLines;

public sealed class FinishedNotesTests
{
    [Theory]
    [InlineData(
        "FE", "STATUS: On track to continue, as planned. SUMMARY: Held the call, reviewed certs. NEXT ACTION: Send the list. "
        + "Scheduled for April 6, 2020. CONCERNS: None",
        "technical_enablement [] concern_kind= | next_action=Send the list. | next_action_date=2020-04-06 | status=on_track | "
        + "status_detail=to continue, as planned | summary=Held the call, reviewed certs.")]
    [InlineData(
        "FE", "[EXO]\nSTATUS: On track to continue\nSUMMARY: Held the call. Next call is planned.\nNEXT ACTION: Send the list. "
        + "Scheduled for April 6, 2020.\nCONCERNS: 1st party software: no events (FTC Insight ID: 2925)",
        "technical_enablement [] concern_kind=first_party | concern_text=no events (FTC Insight ID: 2925) | next_action=Send the "
        + "list. | next_action_date=2020-04-06 | status=on_track | status_detail=to continue | summary=Held the call. Next call is "
        + "planned. | workloads=EXO")]
    [InlineData(
        "FE", "[EXO]\n状态: 进行中\n摘要: 讨论了证书。\n下一行动: 运行 hcw。时间: 2020 年 4 月 6 日。\n问题: 无",
        "technical_enablement [] concern_kind= | next_action=运行 hcw。 | next_action_date=2020-04-06 | status=on_track | summary=讨论了证书。 "
        + "| workloads=EXO")]
    [InlineData(
        "FTA", "Reason: IT Maturity\nStatus: Green\nExec Summary: all well\nO365 Deployment Status Current Overview: rolling\nCurrent "
        + "FTC Activities:\nRisks: none\nNext Update: 04/14/2020\nAwareness: merger",
        "enterprise_status [] awareness=merger | exec_summary=all well | ftc_activities= | next_update=2020-04-14 | overview=rolling "
        + "| reasons=it_maturity | risks= | status=green")]
    [InlineData(
        "FE", "teams on track\n- certs discussed\n- dns checked\nnext steps:\n- hcw run friday",
        "technical_enablement [] next_action=hcw run | next_action_date=2020-04-03 | status=on_track | summary=certs discussed, dns "
        + "checked | workloads=TEAMS")]
    [InlineData(
        "FE", "[EXO+TEAMS] #covid\nSTATUS: On track\nSUMMARY: Held the call, checked 4,000 seats.\nNEXT ACTION: Pilot. Scheduled for "
        + "April 6, 2020.\nCONCERNS: Security: ports are closed; Business concern: no time",
        "technical_enablement [] concern_kind=security | concern_kind_2=business | concern_text=ports are closed | concern_text_2=no "
        + "time | covid=accelerating | next_action=Pilot. | next_action_date=2020-04-06 | status=on_track | summary=Held the call, "
        + "checked 4,000 seats. | workloads=EXO,TEAMS")]
    [InlineData(
        "FE", "[EXO] STATUS: Nach Plan ZUSAMMENFASSUNG: Zertifikate besprochen, DNS geprüft NÄCHSTE AKTION: Liste senden BEDENKEN: Keine",
        "technical_enablement [] concern_kind= | next_action=Liste senden | status=on_track | summary=Zertifikate besprochen, DNS "
        + "geprüft | workloads=EXO")]
    [InlineData(
        "FM", "EXEC SUMMARY\nDESCRIBE THE CUSTOMER: A bank, 4,000 seats\nSTATUS OF THE ENGAGEMENT: Fully Engaged\nM365 DEPLOYMENT "
        + "PROGRESS: Partially Deployed\nOVERVIEW OF CURRENT RELATIONSHIP WITH CUSTOMER/PARTNER/ACCOUNT TEAM: good\nSNAPSHOT OF KEY "
        + "WORKLOADS CURRENT STATUS AND NEXT ACTIONS:\nExchange Online: pilot, then waves\nTeams: live\nREQUESTS FOR SUPPORT: None",
        "exec_summary [] customer=A bank, 4,000 seats | deployment=partially | engagement=fully | relationship=good | support= | "
        + "workload_EXO=pilot, then waves | workload_TEAMS=live | workloads=EXO,TEAMS")]
    [InlineData("FM", "执行摘要\n描述客户：银行\n接洽状态：全面接洽\nM365 部署进度：部分部署", "exec_summary [] customer=银行 | deployment=partially | engagement=fully")]
    [InlineData(
        "FTA", "原因：IT 成熟度、主要品牌\n状态：绿色\n执行摘要：一切正常\n下次更新：4月15日",
        "enterprise_status [] exec_summary=一切正常 | next_update=2020-04-15 | reasons=it_maturity,major_brand | status=green")]
    public void A_finished_note_is_read_by_its_labels(string role, string line, string found) =>
        Assert.Equal(found, Line.Read(role, line));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("de")]
    [InlineData("ja")]
    [InlineData("pt")]
    [InlineData("es")]
    public void A_note_that_was_finished_is_read_back_in_every_language(string language)
    {
        var body = Note.Finish(
            Words.OfNote(language),
            ("workloads", "EXO,TEAMS"), ("status", "pending_customer"), ("status_detail", "on the list"),
            ("concern_kind", "first_party"), ("concern_text", "No events"), ("insight_id", "2925")).Body;

        var found = Line.Find("FE", body)!;
        var onOneLine = Line.Find("FE", body.Replace('\n', ' '))!;

        Assert.All([found, onOneLine], read =>
        {
            Assert.Equal("EXO,TEAMS", read.Values["workloads"]);
            Assert.Equal("pending_customer", read.Values["status"]);
            Assert.Equal("on the list", read.Values["status_detail"]);
            Assert.Equal("Held the kickoff call.", read.Values["summary"]);
            Assert.StartsWith("Send the checklist", read.Values["next_action"], StringComparison.Ordinal);
            Assert.StartsWith("No events", read.Values["concern_text"], StringComparison.Ordinal);
        });
        Assert.Equal(language is "de" or "pt" or "es" ? "" : "2020-04-06", found.Values["next_action_date"]);
    }
}
