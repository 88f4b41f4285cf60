using System.Text.RegularExpressions;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Intent;

public sealed partial class IntentTemplatesTests
{
    public static TheoryData<string, string, string> Combinations
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var template in IntentTemplates.All)
            {
                var optional = template.Slots.Where(slot => slot.Optional).Select(slot => slot.Id).ToArray();
                for (var filled = 0; filled < 1 << optional.Length; filled++)
                {
                    var left = string.Join(',', optional.Where((_, i) => (filled & (1 << i)) == 0));
                    data.Add("en", template.Id, left);
                    data.Add("zh", template.Id, left);
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData("blocked_due_to", "P TD SL ID", "Customer will not deploy workload due to P surrounding TD, SL and ID.")]
    [InlineData("blocked_due_to", "P TD SL", "Customer will not deploy workload due to P surrounding TD and SL.")]
    [InlineData("blocked_due_to", "P TD ID", "Customer will not deploy workload due to P surrounding TD and ID.")]
    [InlineData("blocked_due_to", "P SL ID", "Customer will not deploy workload due to P, SL and ID.")]
    [InlineData("blocked_due_to", "P TD", "Customer will not deploy workload due to P surrounding TD.")]
    [InlineData("blocked_due_to", "P SL", "Customer will not deploy workload due to P and SL.")]
    [InlineData("blocked_due_to", "P ID", "Customer will not deploy workload due to P and ID.")]
    [InlineData("blocked_due_to", "P", "Customer will not deploy workload due to P.")]
    [InlineData("blocked_unable", "P TD SL", "Unable to deploy because of P and TD due to SL.")]
    [InlineData("blocked_unable", "P TD", "Unable to deploy because of P and TD.")]
    [InlineData("blocked_unable", "P SL", "Unable to deploy because of P due to SL.")]
    [InlineData("blocked_unable", "P", "Unable to deploy because of P.")]
    [InlineData("blocked_until", "P PR", "Customer blocked because of P until PR is implemented.")]
    [InlineData("blocked_until", "P", "Customer blocked because of P.")]
    [InlineData("no_intent_because", "P S", "Customer does not have intent to use service because of P and S.")]
    [InlineData("no_intent_because", "P", "Customer does not have intent to use service because of P.")]
    [InlineData("no_intent_not_interested", "P SD", "Customer not interested in deploying workload due to P and SD.")]
    [InlineData("no_intent_not_interested", "P", "Customer not interested in deploying workload due to P.")]
    [InlineData("no_intent_no_need", "P S", "No need for this workload as P is a limiting factor of S.")]
    [InlineData("no_intent_no_need", "P", "No need for this workload as P is a limiting factor.")]
    [InlineData("in_progress_adoption", "", "Customer is moving forward with deployment. They are in the adoption phase.")]
    [InlineData("in_progress_phase", "H AD", "Onboarding to service. Customer at H. AD.")]
    [InlineData("in_progress_phase", "H", "Onboarding to service. Customer at H.")]
    [InlineData("in_progress_after", "FW AD", "Company will onboard to service after FW is finished. AD.")]
    [InlineData("in_progress_after", "FW", "Company will onboard to service after FW is finished.")]
    [InlineData("in_progress_after", "AD", "Company will onboard to service. AD.")]
    [InlineData("in_progress_after", "", "Company will onboard to service.")]
    [InlineData("in_progress_focusing", "D", "Onboarding underway, focusing on D.")]
    [InlineData("status_unknown_gather", "", "Unable to gather intent from customer on this workload.")]
    [InlineData("status_unknown_unresponsive", "", "Customer unresponsive to multiple contact attempts. Managed account.")]
    public void An_empty_slot_takes_its_words_with_it_in_English(string id, string filled, string note) =>
        Assert.Equal(note, Compose(id, filled, Words.English));

    [Theory]
    [InlineData("blocked_due_to", "P TD SL ID", "由于P（涉及TD）、SL以及ID，客户不会部署该工作负载。")]
    [InlineData("blocked_due_to", "P TD SL", "由于P（涉及TD）以及SL，客户不会部署该工作负载。")]
    [InlineData("blocked_due_to", "P TD ID", "由于P（涉及TD）以及ID，客户不会部署该工作负载。")]
    [InlineData("blocked_due_to", "P SL ID", "由于P、SL以及ID，客户不会部署该工作负载。")]
    [InlineData("blocked_due_to", "P TD", "由于P（涉及TD），客户不会部署该工作负载。")]
    [InlineData("blocked_due_to", "P SL", "由于P以及SL，客户不会部署该工作负载。")]
    [InlineData("blocked_due_to", "P ID", "由于P以及ID，客户不会部署该工作负载。")]
    [InlineData("blocked_due_to", "P", "由于P，客户不会部署该工作负载。")]
    [InlineData("blocked_unable", "P TD SL", "无法部署，因为P以及TD，根源在于SL。")]
    [InlineData("blocked_unable", "P TD", "无法部署，因为P以及TD。")]
    [InlineData("blocked_unable", "P SL", "无法部署，因为P，根源在于SL。")]
    [InlineData("blocked_unable", "P", "无法部署，因为P。")]
    [InlineData("blocked_until", "P PR", "客户因为P而受阻，直至PR得到实施。")]
    [InlineData("blocked_until", "P", "客户因为P而受阻。")]
    [InlineData("no_intent_because", "P S", "客户没有使用该服务的意向，因为P以及S。")]
    [InlineData("no_intent_because", "P", "客户没有使用该服务的意向，因为P。")]
    [InlineData("no_intent_not_interested", "P SD", "由于P以及SD，客户对部署该工作负载不感兴趣。")]
    [InlineData("no_intent_not_interested", "P", "由于P，客户对部署该工作负载不感兴趣。")]
    [InlineData("no_intent_no_need", "P S", "不需要此工作负载，因为P是S的限制因素。")]
    [InlineData("no_intent_no_need", "P", "不需要此工作负载，因为P是限制因素。")]
    [InlineData("in_progress_adoption", "", "客户正在推进部署。他们正处于应用阶段。")]
    [InlineData("in_progress_phase", "H AD", "正在进行服务的入门培训。客户处于H。AD。")]
    [InlineData("in_progress_phase", "H", "正在进行服务的入门培训。客户处于H。")]
    [InlineData("in_progress_after", "FW AD", "公司将在FW完成后开始该服务的入门培训。AD。")]
    [InlineData("in_progress_after", "FW", "公司将在FW完成后开始该服务的入门培训。")]
    [InlineData("in_progress_after", "AD", "公司将开始该服务的入门培训。AD。")]
    [InlineData("in_progress_after", "", "公司将开始该服务的入门培训。")]
    [InlineData("in_progress_focusing", "D", "入门培训正在进行，重点是D。")]
    [InlineData("status_unknown_gather", "", "无法从客户处了解对此工作负载的意向。")]
    [InlineData("status_unknown_unresponsive", "", "多次尝试联系客户后未得到回应。客户已托管。")]
    public void An_empty_slot_takes_its_words_with_it_in_Chinese(string id, string filled, string note) =>
        Assert.Equal(note, Compose(id, filled, Words.Chinese));

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Every_combination_reads_as_a_sentence_and_is_no_poor_note(string language, string id, string left)
    {
        var (template, words) = (IntentTemplates.Find(id)!, Words.Of(language));
        var empty = left.Split(',');

        var note = IntentTemplates.Compose(template, slot => empty.Contains(slot) ? " " : Example(words, slot), words);

        Assert.DoesNotMatch(Debris(), note);
        Assert.NotEqual(Grade.Poor, IntentLint.Look(note, template.L1, language, 0).Grade);
        Assert.All(template.Slots.Where(slot => !empty.Contains(slot.Id)), slot =>
            Assert.Contains(Example(words, slot.Id), note, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_template_filled_in_wholly_is_a_great_note()
    {
        foreach (var words in Words.All)
        {
            Assert.All(IntentTemplates.All, template => Assert.Equal(
                Grade.Great,
                IntentLint.Look(IntentTemplates.Compose(template, slot => Example(words, slot), words), template.L1, words.Code, 0).Grade));
        }
    }

    [Theory]
    [InlineData("blocked_due_to", "primary_issue")]
    [InlineData("no_intent_no_need", "primary_issue")]
    [InlineData("in_progress_phase", "phase")]
    [InlineData("in_progress_focusing", "details")]
    public void A_required_slot_is_missed_and_shows_as_a_gap(string id, string slot)
    {
        var template = IntentTemplates.Find(id)!;

        Assert.Equal([slot], IntentTemplates.MissingSlots(template, _ => " . "));
        Assert.Empty(IntentTemplates.MissingSlots(template, _ => "x"));
        var gap = IntentLint.Look(IntentTemplates.Compose(template, _ => "", Words.English), template.L1, "en", 0);
        Assert.Contains(gap.Findings, finding => finding.Code == IntentFinding.Placeholder);
    }

    [Fact]
    public void What_a_person_types_is_printed_as_it_is()
    {
        var template = IntentTemplates.Find("in_progress_phase")!;

        Assert.Equal(
            "Onboarding to service. Customer at {1} [x] | $1. The pilot is ready.",
            IntentTemplates.Compose(template, slot => slot == "phase" ? " {1} [x]\n| $1. " : "the pilot is ready.", Words.English));
        Assert.EndsWith(
            " iOS users wait.", IntentTemplates.Compose(template, _ => "iOS users wait", Words.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_template_and_slot_has_its_texts_and_every_level_but_one_its_templates()
    {
        foreach (var words in Words.All)
        {
            Assert.All(IntentTemplates.All, template => Assert.NotEmpty(words[$"template.{template.Id}.label"]));
            Assert.All(IntentTemplates.All.SelectMany(template => template.Slots), slot =>
                Assert.NotEmpty(words[$"slot.{slot.Id}"] + words[$"slot.{slot.Id}.placeholder"]));
        }

        Assert.Equal([2, 4, 3, 3, 0], StatusTree.Levels1.Select(l1 => IntentTemplates.Of(l1).Length));
        Assert.Null(IntentTemplates.Find("none such"));
    }

    // The first letters of a slot's id stand for its value: "P TD" fills the primary issue and the technical details. H is the phase.
    private static string Compose(string id, string filled, Words words) => IntentTemplates.Compose(
        IntentTemplates.Find(id)!,
        slot => filled.Split(' ').FirstOrDefault(value => value == Short(slot), ""),
        words);

    private static string Short(string slot) => slot switch
    {
        "phase" => "H",
        "primary_issue" => "P",
        _ => string.Concat(slot.Split('_').Select(part => char.ToUpperInvariant(part[0]))),
    };

    private static string Example(Words words, string slot) =>
        words[$"slot.{slot}.placeholder"].Replace("e.g. ", "", StringComparison.Ordinal).Replace("例如：", "", StringComparison.Ordinal);

    [GeneratedRegex(@"[\[\]{}|]|\s[,.]|\s\s|\.\.|,\.|and\s*\.|(?:to|of|by|at|on)\s*\.|[，。、]{2}|（）|由于，|因为。|的。")]
    private static partial Regex Debris();
}
