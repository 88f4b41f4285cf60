using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Checking;

public sealed class PastedNoteTests
{
    [Fact]
    public void A_technical_note_is_read_into_the_fields_of_its_form()
    {
        var note = Pasted.Read(Pasted.Complete);

        Assert.Equal("technical_enablement", note.Type.Id);
        Assert.Equal("en", note.Words.Code);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["workloads"] = "EXO,TEAMS",
                ["covid"] = "accelerating",
                ["status"] = "on_track",
                ["status_detail"] = "to continue the deployment",
                ["summary"] = "Held the kickoff call.",
                ["next_action"] = "Send the checklist",
                ["next_action_date"] = "2020-04-06",
                ["concern_text"] = "The firewall may not support wildcard URLs",
            },
            note.Values.Values);
    }

    [Theory]
    [InlineData("[EXO]\nSTATUS: Paused\nSUMMARY: Call", "en")]
    [InlineData("- CORE\n- Status: Paused\n- Summary: Call", "en")]
    [InlineData("EXO, TEAMS\nstatus:paused\nsummary:call", "en")]
    [InlineData("【EXO】\n状态：已暂停\n摘要：通话", "zh")]
    [InlineData("• STATUS: Angehalten\n• NÄCHSTE AKTION: Liste senden", "de")]
    [InlineData("[EXO]\nNACHSTE AKTION: Liste senden\nBEDENKEN: Keine", "de")]
    [InlineData("ステータス: 一時停止\n概要: 通話", "ja")]
    [InlineData("PRÓXIMA AÇÃO: Enviar\nPREOCUPAÇÕES: Nenhuma", "pt")]
    [InlineData("PROXIMA ACCION: Enviar\nPREOCUPACIONES: Ninguna", "es")]
    [InlineData("**STATUS:** On track\n**SUMMARY:** Call", "en")]
    [InlineData("1. STATUS: On track\n2. SUMMARY: Call", "en")]
    [InlineData("Status: On track\n\nSummary: Call\n\nOverall Concerns: None\n\nNext Steps: Call again", "en")]
    [InlineData("Deployment Concerns: None\nNext Steps: Call again", "en")]
    [InlineData("STAUS: On track\nSUMMARY: Call", "en")]
    [InlineData("STATUS - On track\nSUMMARY - Call", "en")]
    [InlineData("WORKLOAD AFFECTED: EXO\nSTATUS: On track", "en")]
    [InlineData("[EXO] STATUS: On track SUMMARY: Held a call NEXT ACTION: Call again", "en")]
    [InlineData("[FOO]\nSTATUS: On track", "en")]
    [InlineData("[EXO] The customer is happy", "en")]
    public void A_technical_note_is_known_in_any_form(string text, string language)
    {
        var note = Pasted.Read(text);

        Assert.Equal(("technical_enablement", language), (note.Type.Id, note.Words.Code));
    }

    [Theory]
    [InlineData("EXEC SUMMARY\nDESCRIBE THE CUSTOMER: Retail\n[EXO] Exchange Online – Planning", "en")]
    [InlineData("执行摘要\n描述客户：零售\n接洽状态：反应", "zh")]
    [InlineData("DESCRIBE THE CUSTOMER: Retail\nSTATUS OF THE ENGAGEMENT: Reactive\nREQUESTS FOR SUPPORT: None", "en")]
    [InlineData("Executive Summary #covid\nRisks: none\nSnapshot:\nEXO: planning", "en")]
    [InlineData("[EXO] Exchange Online - Planning\n[SPO] SharePoint Online - Planning", "en")]
    public void An_exec_summary_is_known_by_its_heading_or_its_labels(string text, string language) =>
        Assert.Equal(("exec_summary", language), (Pasted.Read(text).Type.Id, Pasted.Read(text).Words.Code));

    [Theory]
    [InlineData("Reason: >50k\nStatus: Green\nExec Summary: All is well", "en")]
    [InlineData("reason(s): >50k\nstatus: green\nexecutive summary: fine\nrisk/watch list: none", "en")]
    [InlineData("**Reason (Required):** >50k\n**Status (R/Y/G; Required)**: Red\n**Next Update (Required)**: 04/15/2020", "en")]
    [InlineData("原因: >50k\n状态: 绿色\n执行摘要: 一切正常\n下次更新: 04/15/2020", "zh")]
    public void An_enterprise_status_is_known_by_three_labels(string text, string language) =>
        Assert.Equal(("enterprise_status", language), (Pasted.Read(text).Type.Id, Pasted.Read(text).Words.Code));

    [Theory]
    [InlineData("Exchange:\n- 2 servers", true)]
    [InlineData("Exchange：\n- 2 台服务器", true)]
    [InlineData("SharePoint / OneDrive:\n- 5 TB", true)]
    [InlineData("Shopping list:\n- milk", false)]
    [InlineData("Exchange: 2 servers", false)]
    public void An_environment_note_is_known_by_a_service_and_its_items(string text, bool isNote) =>
        Assert.Equal(isNote ? "environment" : null, PastedNote.Read(text)?.Type.Id);

    [Theory]
    [InlineData("")]
    [InlineData(" \n \n")]
    [InlineData("on track to continue")]
    [InlineData("security: ports are closed")]
    [InlineData("EXO, TEAMS")]
    [InlineData("just had a kickoff with Contoso")]
    [InlineData("Status: on track")]
    [InlineData("executive summary")]
    [InlineData("[link] see the page")]
    [InlineData("状态：进行中")]
    public void A_plain_sentence_is_no_note(string text) => Assert.Null(PastedNote.Read(text));

    [Fact]
    public void What_runs_over_several_lines_stays_together()
    {
        var note = Pasted.Read("[EXO]\nSTATUS:\nPaused\n\nSUMMARY: Held\na call\nNEXT ACTION: Meet\nCONCERNS:\n- Ports are closed\n- No budget");

        Assert.Equal("paused", note.Values["status"]);
        Assert.Equal("Held\na call", note.Values["summary"]);
        Assert.Equal("Ports are closed", note.Values["concern_text"]);
        Assert.Equal("No budget", note.Values["concern_text_2"]);
    }

    [Fact]
    public void Concerns_are_parted_into_rows_with_their_insights()
    {
        var values = Pasted.Read("[OLM]\nSTATUS: Paused\nCONCERNS: No calendar (FTC Insight ID: 2925); Wave #2; c; d; e; f").Values;

        Assert.Equal(("No calendar", "2925", ""), (values["concern_text"], values["insight_id"], values["concern_kind"]));
        Assert.Equal(("Wave #2", ""), (values["concern_text_2"], values["insight_id_2"]));
        Assert.Equal("e; f", values["concern_text_5"]);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("无")]
    [InlineData("Keine")]
    [InlineData("n/a")]
    public void None_is_nothing(string none) =>
        Assert.Equal("", Pasted.Read($"[EXO]\nSTATUS: Paused\nCONCERNS: {none}").Values["concern_text"]);

    [Theory]
    [InlineData("Call again. Scheduled for April 6, 2020.", "Call again", "2020-04-06")]
    [InlineData("Call again! Scheduled for April 6, 2020.", "Call again!", "2020-04-06")]
    [InlineData("Call on April 6, 2020 at noon", "Call on April 6, 2020 at noon", "2020-04-06")]
    [InlineData("Call on 4/6/2020.", "Call on 4/6/2020.", "2020-04-06")]
    [InlineData("Liste senden. Geplant für 6. April 2020.", "Liste senden", "2020-04-06")]
    [InlineData("发送清单。时间: 2020 年 4 月 6 日。", "发送清单", "2020-04-06")]
    [InlineData("Call next Friday", "Call next Friday", "")]
    [InlineData("Scheduled for April 6, 2020.", "Scheduled for April 6, 2020.", "2020-04-06")]
    public void The_day_of_the_next_action_is_taken_off(string action, string text, string day)
    {
        var values = Pasted.Read($"[EXO]\nSTATUS: Paused\nNEXT ACTION: {action}").Values;

        Assert.Equal((text, day), (values["next_action"], values["next_action_date"]));
    }

    [Theory]
    [InlineData("service_intent", "#covid Customer will deploy.", "Customer will deploy.", "accelerating")]
    [InlineData("engagement_management", "Customer received approval.", "Customer received approval.", "no")]
    public void A_text_without_labels_is_read_as_what_its_writer_says(string type, string text, string read, string covid)
    {
        var values = PastedNote.ReadAs(NoteTypes.Find(type)!, text).Values;

        Assert.Equal((read, covid), (values["text"], values["covid"]));
    }

    [Fact]
    public void Its_language_may_be_named() =>
        Assert.Equal("de", PastedNote.ReadAs(NoteTypes.Find("service_intent")!, "Kunde stellt bereit.", Words.OfNote("de")).Words.Code);

    [Theory]
    [InlineData("[EXO]\nSTATUS: Paused")]
    [InlineData("STATUS: Paused\nSUMMARY: Call")]
    [InlineData("STATUS: Paused SUMMARY: Call")]
    [InlineData("状态：已暂停 摘要：通话")]
    [InlineData("EXEC SUMMARY\nDESCRIBE THE CUSTOMER: Retail")]
    [InlineData("Reason: >50k\nStatus: Green\nAwareness: None")]
    [InlineData(Pasted.Complete)]
    public void A_pasted_note_is_taken_for_one_and_read(string text)
    {
        Assert.True(PastedNote.IsLikely(text));
        Assert.NotNull(PastedNote.Read(text));
    }

    [Theory]
    [InlineData("on track to continue")]
    [InlineData("security: ports are closed")]
    [InlineData("EXO, TEAMS")]
    [InlineData("EXO: planning\nSPO: planning")]
    [InlineData("[EXO]")]
    [InlineData("[EXO] Exchange Online is planned")]
    [InlineData("Exchange:\n- 2 servers")]
    [InlineData("Status: on track")]
    [InlineData("Risks: the date\nWe will see.")]
    [InlineData("Blockers: none\nNext actions: migrate\nDue: May")]
    [InlineData("存在问题：防火墙")]
    [InlineData("")]
    public void An_answer_is_not_taken_for_a_note(string text) => Assert.False(PastedNote.IsLikely(text));
}
