using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed partial class WordsTests
{
    public static TheoryData<string> Languages => [.. Words.All.Select(words => words.Code)];

    public static TheoryData<string, string> Options
    {
        get
        {
            // A test runner silently skips a case that it has seen before.
            var data = new TheoryData<string, string>();
            foreach (var (question, option) in Inputs().SelectMany(input => input.Options, (input, option) => (input.Id, option)).Distinct())
            {
                data.Add(question, option);
            }

            return data;
        }
    }

    [Fact]
    public void Every_language_has_the_same_texts() =>
        Assert.All(Words.All, words => Assert.Equal(Words.English.Keys.Order(), words.Keys.Order()));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_has_the_places_of_the_English_one(string language)
    {
        var words = Words.Of(language);

        Assert.All(Words.English.Keys, key => Assert.Equal(Places(Words.English[key]), Places(words[key])));
        Assert.All(words.Keys.Where(key => key != "line.between_sentences"), key => Assert.NotEmpty(words[key].Trim()));
    }

    [Fact]
    public void No_sentence_is_left_in_English()
    {
        var sentences = Words.English.Keys.Where(key => Words.English[key][^1] is '.' or '?');

        Assert.All(sentences, key => Assert.Contains(Words.Chinese[key], c => c is >= '一' and <= '鿿'));
        Assert.All(Words.English.Keys.Where(key => !key.StartsWith("language.", StringComparison.Ordinal)), key => Assert.DoesNotContain(Words.English[key], c => c is >= '一' and <= '鿿'));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Everything_the_catalogue_asks_has_its_words(string language)
    {
        var words = Words.Of(language);
        var types = NoteTypes.All;
        IEnumerable<string> keys =
        [
            .. types.SelectMany(type => new[] { $"note_type.{type.Id}", $"note_type.{type.Id}.short", $"page.{type.Form.Name}" }),
            .. types.Where(type => type.IsTagged).Select(type => $"check.covid_place.{type.Id}"),
            .. types.SelectMany(type => type.Pages).Select(page => $"page.{page.Words}"),
            .. types.SelectMany(type => type.Lines.Where(line => line.IsLabelled).Select(line => $"label.{type.Id}.{line.Question}")),
            .. types.SelectMany(type => type.Questions).Select(question => $"ask.{question.Words}"),
            .. Inputs().Select(input => input.Label),
            .. Inputs().Where(input => input.Row > 0).Select(input => $"ask.{input.Words}"),
            .. Inputs().Where(input => input.OptionWords != "l3").SelectMany(input => input.Options, (input, option) => $"{input.OptionWords}.{option}"),
            .. Roles.All.Select(role => $"role.{role}"),
        ];

        Assert.All(keys, key => Assert.NotEmpty(words[key]));
    }

    [Theory]
    [InlineData("required")]
    [InlineData("too_long")]
    [InlineData("unknown_workload")]
    [InlineData("unknown_option")]
    [InlineData("date_unreadable")]
    [InlineData("not_digits")]
    [InlineData("insight_required")]
    public void Every_problem_is_told_in_a_whole_sentence(string code) =>
        Assert.All(Words.All, words => Assert.True(words[$"problem.{code}"][^1] is '.' or '。'));

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_option_is_read_by_its_name_in_every_language(string question, string option)
    {
        var (options, group) = Inputs().Where(input => input.Id == question && input.Options.Contains(option)).Select(input => (input.Options, input.OptionWords)).First();

        foreach (var words in Words.All)
        {
            if (group == "workload")
            {
                Assert.Equal<string>([option], WorkloadPrefix.ParseList(words[$"workload.{option}"]).Codes);
            }
            else
            {
                Assert.Equal(option, OptionNames.Find(words[$"{group}.{option}"], options, group));
                Assert.All(
                    words.Find($"{group}.{option}.aliases")?.Split('|') ?? [],
                    alias => Assert.Equal(option, OptionNames.Find(alias, options, group)));
            }
        }
    }

    [Fact]
    public void Every_preset_is_an_answer() => Assert.All(
        NoteTypes.All.SelectMany(type => type.Questions).Where(q => q.Inputs(Answers.None).Any(input => input.Preset.Length > 0)),
        question => Assert.Empty(question.Read(
            RawValues.Of(question.Inputs(Answers.None).Select(input => KeyValuePair.Create(input.Id, input.Preset))),
            Note.Context).Problems));

    [Theory]
    [InlineData("en", "workloads", "EXO, TEAMS")]
    [InlineData("en", "workloads", "CORE")]
    [InlineData("en", "covid", "no")]
    [InlineData("en", "covid", "accelerating")]
    [InlineData("en", "covid", "pausing")]
    [InlineData("en", "status", "on track")]
    [InlineData("en", "status", "paused")]
    [InlineData("en", "status", "pending customer")]
    [InlineData("en", "status", "pending FTC")]
    [InlineData("en", "status_detail", "skip")]
    [InlineData("en", "next_action_date", "April 30")]
    [InlineData("en", "next_action_date", "next Friday")]
    [InlineData("en", "next_action_date", "in two weeks")]
    [InlineData("en", "next_action_owner", "skip")]
    [InlineData("en", "concerns", "none")]
    [InlineData("zh", "workloads", "EXO、TEAMS")]
    [InlineData("zh", "workloads", "CORE")]
    [InlineData("zh", "covid", "否")]
    [InlineData("zh", "covid", "加速")]
    [InlineData("zh", "covid", "暂停")]
    [InlineData("zh", "status", "进行中")]
    [InlineData("zh", "status", "已暂停")]
    [InlineData("zh", "status", "等待客户反馈")]
    [InlineData("zh", "status", "等待内部反馈")]
    [InlineData("zh", "status_detail", "跳过")]
    [InlineData("zh", "next_action_date", "4月30日")]
    [InlineData("zh", "next_action_date", "下周五")]
    [InlineData("zh", "next_action_date", "两周后")]
    [InlineData("zh", "next_action_owner", "跳过")]
    [InlineData("zh", "concerns", "无")]
    public void What_a_sentence_proposes_to_type_is_understood(string language, string question, string typed)
    {
        var asked = Note.Type.Questions.Single(q => q.Id == question);

        Assert.Contains(typed, Words.Of(language)[$"ask.{question}"], StringComparison.Ordinal);
        Assert.Empty(asked.Read(asked.Typed(typed, RawValues.None, Note.Context)!, Note.Context).Problems);
    }

    [Theory]
    [InlineData("en", "first party", "third party", "business", "security", "project resources", "funding")]
    [InlineData("zh", "第一方", "第三方", "业务", "安全", "项目资源", "资金")]
    public void The_kinds_that_a_sentence_proposes_are_understood(string language, params string[] kinds)
    {
        var options = Inputs().First(input => input.Words == "concern_kind").Options;

        Assert.All(kinds, kind => Assert.Contains(kind, Words.Of(language)["ask.concern_kind"], StringComparison.Ordinal));
        Assert.Equal(options, kinds.Select(kind => OptionNames.Find(kind, options)!));
    }

    [Theory]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("ZH", "zh")]
    [InlineData("en-GB", "en")]
    [InlineData("de-DE", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_locale_has_its_language_or_English(string? locale, string code) => Assert.Equal(code, Words.Of(locale).Code);

    [Fact]
    public void A_missing_text_is_a_defect() => Assert.Throws<KeyNotFoundException>(() => Words.Chinese["there.is.none"]);

    private static ImmutableArray<Input> Inputs() =>
        [.. NoteTypes.All.SelectMany(type => type.Form.Inputs(Answers.None))];

    private static string[] Places(string text) => [.. Place().Matches(text).Select(match => match.Value).Distinct().Order()];

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Place();
}
