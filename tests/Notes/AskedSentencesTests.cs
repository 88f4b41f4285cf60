using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

/// <summary>A question asked in a sentence proposes what to type: all of it is understood, and what may be left out is left out by a word.</summary>
public sealed class AskedSentencesTests
{
    private const string Skip = "skip|none|跳过|无";

    public static TheoryData<string, string> Questions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in NoteTypes.All)
            {
                type.Questions.ToList().ForEach(question => data.Add(type.Id, question.Id));
            }

            return data;
        }
    }

    [Theory]
    [InlineData("prefix", "none, re-engaged or get modern", "none|re-engaged|get modern")]
    [InlineData("services", "EXO, TEAMS, or type none", "EXO, TEAMS|none")]
    [InlineData("escalate", "yes or no", "yes|no")]
    [InlineData("covid", "no, accelerating, pausing or both", "no|accelerating|pausing|both")]
    [InlineData("covid_pausing", "SPO, EXO", "SPO, EXO")]
    [InlineData("engagement", "on hold, reactive or fully engaged", "on hold|reactive|fully engaged")]
    [InlineData("deployment", "not deployed, partially deployed or fully deployed", "not deployed|partially deployed|fully deployed")]
    [InlineData("snapshot_workloads", "EXO, TEAMS", "EXO, TEAMS")]
    [InlineData("support", "none", "none")]
    [InlineData("exec_risks", "none", "none")]
    [InlineData("style", "plain or bullets", "plain|bullets")]
    [InlineData("service", "EXO", "EXO")]
    [InlineData("l1", "Status Unknown, In Progress, Blocked, No Intent or Duplicate/Invalid", "Status Unknown|In Progress|Blocked|No Intent|Duplicate/Invalid")]
    [InlineData("entitlements", "Type the number", "4000|4,000|4 000")]
    [InlineData("target_date", "April 30, or type skip", "April 30|skip")]
    [InlineData("owner", "Account Team", "Account Team")]
    [InlineData("enterprise_level", "level 3, level 4 or none", "level 3|level 4")]
    [InlineData("assigned", "yes or no", "yes")]
    [InlineData("reasons", ">50k, Major Brand", ">50k, Major Brand|>50k")]
    [InlineData("colour", "red, yellow or green", "red|yellow|green")]
    [InlineData("next_update", "in two weeks", "in two weeks")]
    [InlineData("ftc_activities", "none", "none")]
    [InlineData("risks", "none", "none")]
    [InlineData("awareness", "none", "none")]
    [InlineData("brand", "skip", "skip")]
    public void What_the_English_sentence_proposes_is_understood(string words, string proposed, string typed) => Understood("en", words, proposed, typed);

    [Theory]
    [InlineData("prefix", "“无”、“重新接洽”或“Get Modern”", "无|重新接洽|Get Modern")]
    [InlineData("services", "EXO、TEAMS", "EXO、TEAMS|无")]
    [InlineData("escalate", "“是”或“否”", "是|否")]
    [InlineData("covid", "“否”、“加速”、“暂停”或“两者”", "否|加速|暂停|两者")]
    [InlineData("covid_pausing", "SPO、EXO", "SPO、EXO")]
    [InlineData("engagement", "“保留”(On Hold)、“反应”(Reactive) 或“全面接洽”", "保留|反应|全面接洽")]
    [InlineData("deployment", "“未部署”、“部分部署”或“完全部署”", "未部署|部分部署|完全部署")]
    [InlineData("snapshot_workloads", "EXO、TEAMS", "EXO、TEAMS")]
    [InlineData("support", "“无”", "无")]
    [InlineData("exec_risks", "“无”", "无")]
    [InlineData("style", "“普通”或“项目符号”", "普通|项目符号")]
    [InlineData("service", "EXO", "EXO")]
    [InlineData("l1", "“状态未知”、“进行中”、“受阻”、“无意向”或“重复/无效”", "状态未知|进行中|受阻|无意向|重复/无效")]
    [InlineData("entitlements", "请输入数字", "４０００|4,000|４，０００")]
    [InlineData("target_date", "4月30日", "4月30日|跳过")]
    [InlineData("owner", "Account Team", "Account Team")]
    [InlineData("enterprise_level", "“3 级”、“4 级”或“无”", "3 级|4 级")]
    [InlineData("assigned", "“是”或“否”", "是")]
    [InlineData("reasons", ">50k、主要品牌", ">50k、主要品牌|>50k")]
    [InlineData("colour", "“红”、“黄”或“绿”", "红|黄|绿")]
    [InlineData("next_update", "“两周后”", "两周后")]
    [InlineData("ftc_activities", "“无”", "无")]
    [InlineData("risks", "“无”", "无")]
    [InlineData("awareness", "“无”", "无")]
    [InlineData("brand", "“跳过”", "跳过")]
    public void What_the_Chinese_sentence_proposes_is_understood(string words, string proposed, string typed) => Understood("zh", words, proposed, typed);

    [Theory]
    [InlineData("en", "4000 of 6000")]
    [InlineData("zh", "4000 / 6000")]
    public void A_split_number_of_entitlements_is_understood_and_asks_for_the_rest(string language, string typed)
    {
        var question = NoteTypes.Find("service_intent")!.Question("entitlements")!;
        var raw = question.Typed(typed, RawValues.None, Note.Context)!;

        Assert.Contains(typed, Words.Of(language)["ask.entitlements"], StringComparison.Ordinal);
        Assert.Equal(("4000", "6000"), (raw["entitlements"], raw["entitlements_total"]));
        Assert.Equal("entitlements_not_equal_total", Assert.Single(question.Read(raw, Note.Context).Problems).Code);
        Assert.Contains(question.Inputs(Answers.Of(raw.Values)), input => input.Id == "entitlements_2");
    }

    [Theory]
    [InlineData("enterprise_level", "none", "not_enterprise_flag")]
    [InlineData("enterprise_level", "无", "not_enterprise_flag")]
    [InlineData("assigned", "no", "not_assigned")]
    [InlineData("assigned", "否", "not_assigned")]
    public void An_answer_with_which_nobody_can_go_on_is_understood_and_refused(string id, string typed, string problem)
    {
        var question = NoteTypes.Find("enterprise_status")!.Question(id)!;

        Assert.Equal(problem, Assert.Single(question.Read(question.Typed(typed, RawValues.None, Note.Context)!, Note.Context).Problems).Code);
    }

    [Theory, MemberData(nameof(Questions))]
    public void What_may_be_left_out_is_left_out_by_a_word(string type, string id)
    {
        var question = NoteTypes.Find(type)!.Question(id)!;
        if (!question.Optional)
        {
            return;
        }

        Assert.All(Skip.Split('|'), word =>
        {
            var raw = question.Typed(word, RawValues.None, Note.Context);
            Assert.True(raw is not null, $"“{word}” was not understood for {id}.");
            Assert.Empty(question.Read(raw, Note.Context).Problems);
            Assert.All(question.Ids, input => Assert.Equal("", raw[input]));
        });
    }

    [Theory, MemberData(nameof(Questions))]
    public void What_is_required_is_refused_when_it_is_empty_with_a_sentence_of_its_own(string type, string id)
    {
        var question = NoteTypes.Find(type)!.Question(id)!;
        var known = RawValues.None.With("l1", "In Progress").With("workloads", "EXO");
        known = id == "workloads" ? RawValues.None : known;
        if (question.Optional || question.Read(known.Without([id]), Note.Context).Problems is not [var problem, ..])
        {
            Assert.True(question.Optional || question is ToggleQuestion || question.Words is "l2" or "l3", $"{id} takes nothing for an answer.");
            return;
        }

        Assert.Equal(Problem.Required, problem.Code);
        Assert.All(Words.All, words => Assert.True(words.Find($"problem.required.{question.Words}") is { Length: > 4 }, question.Words));
        if (question is not (WorkloadsQuestion or IntentTextQuestion or EntitlementsQuestion or SectionsQuestion or GuidedTextQuestion or DateQuestion or WorkloadTextsQuestion))
        {
            Assert.Null(question.Typed("skip", known, Note.Context));
        }
    }

    private static void Understood(string language, string words, string proposed, string typed)
    {
        var question = NoteTypes.All.SelectMany(type => type.Questions).First(q => q.Words == words);
        var known = RawValues.None.With("l1", "Blocked").With("workloads", "EXO,SPO,TEAMS");

        Assert.Contains(proposed, Words.Of(language)[$"ask.{words}"], StringComparison.Ordinal);
        Assert.All(typed.Split('|'), sentence =>
        {
            var raw = question.Typed(sentence, known, Note.Context);
            Assert.True(raw is not null, $"“{sentence}” was not understood for {words}.");
            Assert.Empty(question.Read(raw, Note.Context).Problems);
        });
    }
}
