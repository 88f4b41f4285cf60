using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Intent;

public sealed class IntentLintTests
{
    [Theory]
    [InlineData("No Intent", "Customer has no intent to deploy this workload in the whole organisation.", "NO_WHY")]
    [InlineData("No Intent", "Customer not interested.", "NO_WHY")]
    [InlineData("Blocked", "Will not deploy.", "NO_WHY")]
    [InlineData("Blocked", "Customer blocked.", "NO_WHY")]
    [InlineData("Blocked", "Customer is unable to deploy the workload in their environment.", "NO_WHY")]
    [InlineData("Blocked", "Lack of budget.", "NO_WHY")]
    [InlineData("Blocked", "The customer can’t deploy.", "NO_WHY")]
    [InlineData("Blocked", "Cannot deploy because of hardware/network issues.", "VAGUE_WHY")]
    [InlineData("Blocked", "Firewall and proxy.", "NO_INTENT_STATED")]
    [InlineData("Status Unknown", "Customer not responding.", "NO_ATTEMPTS")]
    [InlineData("Status Unknown", "Customer contact is unresponsive.", "NO_ATTEMPTS")]
    [InlineData("In Progress", "Usage is at 24%.", "USAGE_ONLY")]
    [InlineData("In Progress", "Usage is at 24%.", "NO_INTENT_STATED")]
    [InlineData("Blocked", "Customer blocked at 24% usage.", "NO_WHY")]
    [InlineData("In Progress", "Sent e-mail to the customer about the deployment.", "WRONG_TYPE")]
    [InlineData("In Progress", "Kickoff call scheduled for Monday.", "WRONG_TYPE")]
    [InlineData("Status Unknown", "Scheduling kickoff meeting to gather intent of workload.", "WRONG_TYPE")]
    [InlineData("No Intent", "客户对此不感兴趣。", "NO_WHY")]
    [InlineData("Blocked", "客户受阻。", "NO_WHY")]
    [InlineData("Blocked", "不会部署。", "NO_WHY")]
    [InlineData("Status Unknown", "客户没有响应。", "NO_ATTEMPTS")]
    [InlineData("Status Unknown", "客户未得到回应。", "NO_ATTEMPTS")]
    [InlineData("In Progress", "使用率为 24%。", "USAGE_ONLY")]
    [InlineData("In Progress", "正在安排启动会议以收集工作负载的意向。", "WRONG_TYPE")]
    [InlineData("Blocked", "因云／数据／法律问题无法部署。", "VAGUE_WHY")]
    public void A_note_without_intent_or_reason_is_poor(string l1, string text, string code) => Assert.Contains(
        code, Look(text, l1, Grade.Poor).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("No Intent", "Customer will not deploy until the merger is complete.", "WEAK_WHY")]
    [InlineData("Blocked", "Customer will deploy after summer.", "WEAK_WHY")]
    [InlineData("Blocked", "Due to budget, the customer will not deploy.", "THIN_WHY")]
    [InlineData("Blocked", "Due to budget the customer will not deploy.", "THIN_WHY")]
    [InlineData("Blocked", "Not deploying because of firewall.", "THIN_WHY")]
    [InlineData("In Progress", "In progress", "LABEL_ONLY")]
    [InlineData("Status Unknown", "Customer unresponsive to contact attempts.", "NO_COUNT")]
    [InlineData("Status Unknown", "Customer unresponsive to contact attempts.", "NO_MANAGED")]
    [InlineData("Status Unknown", "Customer unresponsive to multiple contact attempts.", "NO_MANAGED")]
    [InlineData("Status Unknown", "Customer did not answer our e-mails and calls. Unmanaged.", "NO_COUNT")]
    [InlineData("In Progress", "Customer deploying, usage at 24 %.", "USAGE_ONLY")]
    [InlineData("Blocked", "Customer is currently blocked because the old firewall drops all traffic to the mailboxes.", "AVOID")]
    [InlineData("No Intent", "Customer sees no need for the service yet because all staff work with Slack every day.", "AVOID")]
    [InlineData("Blocked", "在合并完成之前，客户不会部署。", "WEAK_WHY")]
    [InlineData("No Intent", "合并完成之前，客户将无法部署。", "WEAK_WHY")]
    [InlineData("Blocked", "由于特定的本地基础结构，客户不会部署。", "THIN_WHY")]
    [InlineData("Blocked", "客户因特定的本地基础结构而无法部署。", "THIN_WHY")]
    [InlineData("In Progress", "进行中。", "LABEL_ONLY")]
    [InlineData("Status Unknown", "尝试联系客户后未得到回应。", "NO_COUNT")]
    [InlineData("Status Unknown", "多次尝试联系客户后未得到回应。", "NO_MANAGED")]
    [InlineData("Blocked", "客户目前受阻，因为旧防火墙会丢弃发往邮箱的所有流量。", "AVOID")]
    public void A_note_that_says_too_little_is_marginal(string l1, string text, string code) => Assert.Contains(
        code, Look(text, l1, Grade.Marginal).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("No Intent", "They use Slack and will not use Teams as they see no value in a second tool.")]
    [InlineData("Blocked", "More seats must be bought before the deployment can start for all users.")]
    [InlineData("Blocked", "Deployment waits for a mailbox restore feature that the service lacks in this region.")]
    [InlineData("Blocked", "Customer blocked because of TCP/IP issues between the branch offices and the proxy.")]
    [InlineData("Blocked", "Blocked because the rules of the security officer cannot be met with what the service offers.")]
    [InlineData("Blocked", "Blocked because the regulator forbids data abroad. Meeting with the legal team in May.")]
    [InlineData("Blocked", "Blocked because users cannot send mail from shared mailboxes through the old proxy.")]
    [InlineData("Blocked", "Blocked because the devices in the meeting rooms are not certified for the service.")]
    [InlineData("No Intent", "No intent for the remaining 40% of seats because they were purchased as part of a larger suite.")]
    [InlineData("In Progress", "Customer deploying in waves. Pilot reached 24% usage.")]
    [InlineData("In Progress", "Customer is driving usage with a champions programme during adoption.")]
    [InlineData("In Progress", "Onboarding underway, migration of the first 400 mailboxes starts on 4/5.")]
    [InlineData("Status Unknown", "Customer did not answer 2 voicemails and 3 e-mails sent in March. Unmanaged customer.")]
    [InlineData("Status Unknown", "New seats were added and the intent has not been asked.")]
    [InlineData("Duplicate/Invalid", "Licenses counted twice.")]
    [InlineData("Blocked", "由于法规限制，服务将不会被部署。X 法规禁止客户将受监管的数据存储在国外。")]
    [InlineData("Blocked", "因为对数据驻留存在法律限制，不会部署服务。")]
    [InlineData("Blocked", "代理带宽不足导致无法部署，分支机构的流量会被全部丢弃，缺少替代线路。")]
    [InlineData("In Progress", "客户正在继续部署过程，目前正在执行修复步骤。")]
    [InlineData("Status Unknown", "已发送 3 封邮件，客户没有回应。客户未托管。")]
    [InlineData("Status Unknown", "无法从客户处收集对此工作负载的意向。")]
    [InlineData("Duplicate/Invalid", "许可证被重复计算。")]
    public void A_note_with_intent_and_reason_is_great(string l1, string text) => Look(text, l1, Grade.Great);

    [Theory]
    [InlineData("TBD")]
    [InlineData("Blocked until XX because the old firewall drops all traffic.")]
    [InlineData("Blocked because of ［主要问题］ in the network of the branch.")]
    [InlineData("Blocked because of […].")]
    public void What_is_still_to_be_filled_in_blocks(string text) =>
        Assert.True(Look(text, StatusTree.Blocked, Grade.Poor).Findings.Single(f => f.Code == IntentFinding.Placeholder).IsBlocking);

    [Theory]
    [InlineData("[EXO] Customer is deploying in waves.")]
    [InlineData("Customer deploys size XXL and region X.")]
    public void Brackets_and_letters_with_a_meaning_are_no_gap(string text) =>
        Assert.DoesNotContain(IntentLint.Look(text, StatusTree.InProgress, "en", 0).Findings, finding => finding.IsBlocking);

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("...")]
    [InlineData("#covid ")]
    public void Nothing_is_empty(string text) =>
        Assert.Equal(new IntentFinding(IntentFinding.Empty), Assert.Single(Look(text, StatusTree.NoIntent, Grade.Poor).Findings));

    [Theory]
    [InlineData(400, 0, false)]
    [InlineData(401, 0, true)]
    [InlineData(393, 7, false)]
    [InlineData(394, 7, true)]
    public void FTOP_takes_400_characters_with_the_tag(int length, int tag, bool tooLong)
    {
        var text = "Customer is deploying ".PadRight(length, 'y');

        var findings = IntentLint.Look(text, StatusTree.InProgress, "en", tag).Findings;

        Assert.Equal(tooLong ? ["TOO_LONG_400:401:True"] : [], findings.Select(f => $"{f.Code}:{f.Arg}:{f.IsBlocking}"));
    }

    [Fact]
    public void A_history_is_too_long_and_has_too_many_sentences_yet_is_marginal()
    {
        const string Step = "The legal team in the head office is reviewing the rules on data residency together with a regulator. ";
        var text = "Service will not be deployed because of legal restrictions on data residency. "
            + string.Concat(Enumerable.Repeat(Step, 4));

        var codes = Look(text, StatusTree.Blocked, Grade.Marginal).Findings.Select(finding => finding.Code);

        Assert.Equal([IntentFinding.TooLong, IntentFinding.TooManySentences], codes);
    }

    [Theory]
    [InlineData("Deploying. Piloting. Moving mail.", false)]
    [InlineData("Deploying. Piloting! Moving mail. Done?", true)]
    [InlineData("Deploying version 2.0, e.g. for approx. 20 users of Contoso Ltd. in the U.S. pilot. Moving. Done.", false)]
    [InlineData("正在部署。正在试点。正在迁移。", false)]
    [InlineData("正在部署。正在试点！正在迁移。完成了。", true)]
    public void Four_sentences_are_too_many(string text, bool tooMany) => Assert.Equal(
        tooMany,
        IntentLint.Look(text, StatusTree.InProgress, "en", 0).Findings.Any(f => f.Code == IntentFinding.TooManySentences));

    [Theory]
    [InlineData("en", "Right now and FOR NOW deploying", "right now|for now")]
    [InlineData("zh", "客户目前正在部署，暂时使用试点，尚未完成", "目前|暂时|尚未")]
    [InlineData("de", "Kunde stellt aktuell bereit, das aktuelle Projekt läuft", "aktuell")]
    [InlineData("ja", "現時点では展開中です。まだです", "現時点では|まだ")]
    [InlineData("pt", "Atualmente em implantação, ainda", "atualmente|ainda")]
    [InlineData("es", "Aún en curso por ahora", "aún|por ahora")]
    [InlineData("en", "Yettel is deploying", "")]
    public void Words_that_go_out_of_date_are_named_and_lower_no_note_in_progress(string language, string text, string words)
    {
        var report = IntentLint.Look(text, StatusTree.InProgress, language, 0);

        Assert.Equal(words, string.Join('|', report.Findings.Select(finding => finding.Arg)));
        Assert.Equal(Grade.Great, report.Grade);
        Assert.All(report.Findings, finding => Assert.Equal(IntentFinding.Avoid, finding.Code));
    }

    [Fact]
    public void Other_languages_are_not_read_for_what_they_say()
    {
        Assert.Equal(Grade.Great, IntentLint.Look("Kunde will nicht", StatusTree.NoIntent, "de", 0).Grade);
        Assert.Equal(Grade.Marginal, IntentLint.Look("Kunde will aktuell nicht", StatusTree.NoIntent, "de", 0).Grade);
        Assert.Equal(Grade.Poor, IntentLint.Look("Kunde will [Grund] nicht", StatusTree.NoIntent, "fr", 0).Grade);
    }

    [Theory]
    [InlineData("Customer declines FastTrack assistance because they deploy with their own partner already.", true)]
    [InlineData("Customer does not intend to deploy with the FTC because they have no interest in FastTrack.", true)]
    [InlineData("客户拒绝 FastTrack 的协助，因为他们已与自己的合作伙伴一起部署。", true)]
    [InlineData("Customer does not intend to deploy because all staff work with Slack every day.", false)]
    public void Refusing_FastTrack_is_not_refusing_the_service(string text, bool asks)
    {
        var report = IntentLint.Look(text, StatusTree.NoIntent, "en", 0);

        Assert.Equal(asks, report.Findings.Contains(new(IntentFinding.FastTrackNotService)));
        Assert.Equal(Grade.Great, report.Grade);
    }

    [Theory]
    [InlineData("zh", "Customer has no intent.")]
    [InlineData("en", "客户没有意向。")]
    public void A_note_in_the_other_language_is_read_in_its_own(string language, string text) =>
        Assert.Contains(new(IntentFinding.NoWhy), IntentLint.Look(text, StatusTree.NoIntent, language, 0).Findings);

    [Fact]
    public void Every_finding_tells_what_is_wrong_and_every_level_shows_a_great_note()
    {
        var codes = typeof(IntentFinding).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        foreach (var words in Words.All)
        {
            Assert.All(codes, code => Assert.NotEmpty(words[$"lint.{code.ToLowerInvariant()}"]));
            Assert.All(Enum.GetNames<Grade>(), grade => Assert.NotEmpty(words[$"grade.{grade.ToLowerInvariant()}"]));
            Assert.All(StatusTree.Levels1, l1 =>
            {
                var better = words[$"lint.better.{l1}"];
                Assert.Equal(Grade.Great, IntentLint.Look(better[(better.IndexOfAny([':', '：']) + 1)..], l1, words.Code, 0).Grade);
            });
        }
    }

    private static IntentReport Look(string text, string l1, Grade grade)
    {
        var report = IntentLint.Look(text, l1, text.Any(c => c is >= '一' and <= '鿿') && !text.Contains("Blocked") ? "zh" : "en", 0);
        Assert.True(grade == report.Grade, $"{report.Grade}: {string.Join(", ", report.Findings)}");
        return report;
    }
}
