using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

/// <summary>Every option of every question, typed by the names that people see, by its number, and in full width.</summary>
public sealed class TypedOptionsTests
{
    public static TheoryData<string, string> Choices
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in NoteTypes.All)
            {
                type.Questions.Where(q => q is ChoiceQuestion or ChoicesQuestion or WorkloadsQuestion or ToggleQuestion)
                    .ToList().ForEach(question => data.Add(type.Id, question.Id));
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Choices))]
    public void An_option_is_understood_by_its_name_in_both_languages(string type, string id) => Assert.All(Options(type, id), option =>
    {
        foreach (var words in Words.All)
        {
            Understood(type, id, words[$"{option.Group}.{option.Id}"], option.Id);
            Understood(type, id, words[$"{option.Group}.{option.Id}"].ToUpperInvariant(), option.Id);
            Understood(type, id, words.Find($"{option.Group}.{option.Id}.label") ?? option.Id, option.Id);
        }
    });

    [Theory, MemberData(nameof(Choices))]
    public void An_option_is_understood_in_full_width(string type, string id) =>
        Assert.All(Options(type, id), option => Understood(type, id, Wide(option.Id), option.Id));

    [Theory, MemberData(nameof(Choices))]
    public void An_option_of_a_short_list_is_understood_by_its_number(string type, string id)
    {
        var question = NoteTypes.Find(type)!.Question(id)!;
        var options = question.Inputs(Answers.None)[0].Options;
        if (question is WorkloadsQuestion or ToggleQuestion or ChoiceQuestion { Refused.Length: > 0 } || options[0] == "EXO")
        {
            return; // chosen by their codes, or by yes and no
        }

        for (var number = 1; number <= options.Length; number++)
        {
            Understood(type, id, $"{number}", options[number - 1]);
            Understood(type, id, Wide($"{number}"), options[number - 1]);
        }

        Assert.Null(question.Typed($"{options.Length + 1}", RawValues.None, Note.Context));
    }

    [Theory]
    [InlineData("reasons", "IT maturity, >50k", "it_maturity,>50k")]
    [InlineData("reasons", "主要品牌、新功能/实验", "major_brand,new_feature")]
    [InlineData("reasons", "1, 3", "it_maturity,exec_relationship")]
    [InlineData("reasons", "＞５０ｋ；Major Brand", ">50k,major_brand")]
    public void Several_options_are_understood_in_one_sentence(string id, string typed, string answer) => Understood("enterprise_status", id, typed, answer);

    [Fact]
    public void Every_label_of_the_entitlement_tree_is_understood_for_every_service()
    {
        var type = NoteTypes.Find("service_intent")!;
        foreach (var service in Workloads.WithService)
        {
            var known = RawValues.None.With("service", service);
            foreach (var l1 in StatusTree.Levels1)
            {
                Understood(type.Question("l1")!, known, Names("l1", l1), l1);
                var first = known.With("l1", l1);
                foreach (var (l2, i) in StatusTree.Level2(l1).Select((l2, i) => (l2, i)))
                {
                    Understood(type.Question("l2")!, first, [.. Names("l2", l2), $"{i + 1}", Wide($"{i + 1}")], l2);
                    var second = first.With("l2", l2);
                    foreach (var (l3, j) in StatusTree.Level3(l2, service).Select((l3, j) => (l3, j)))
                    {
                        Understood(type.Question("l3")!, second, [l3, $"{j + 1}"], l3);
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Id, string Group)> Options(string type, string id) => NoteTypes.Find(type)!.Question(id)! switch
    {
        ToggleQuestion => [(ToggleQuestion.On, "yes_no"), (ToggleQuestion.Off, "yes_no")],
        ChoiceQuestion choice => choice.Options.Except(choice.Refused.Select(refused => refused.Option)).Select(option => (option, choice.OptionWords)),
        ChoicesQuestion choices => choices.Options.Select(option => (option, choices.OptionWords)),
        WorkloadsQuestion workloads => workloads.Codes.Select(code => (code, "workload")),
        _ => [],
    };

    // A question for some of the workloads must leave others over.
    private static RawValues AllWorkloads(Question question) =>
        question is WorkloadsQuestion { PartOf: { } whole } ? RawValues.None.With(whole, string.Join(',', Workloads.Codes)) : RawValues.None;

    private static string[] Names(string group, string label) => [label, .. Words.All.Select(words => words[$"{group}.{label}"])];

    private static void Understood(string type, string id, string typed, string answer) =>
        Understood(NoteTypes.Find(type)!.Question(id)!, AllWorkloads(NoteTypes.Find(type)!.Question(id)!), [typed], answer);

    private static void Understood(Question question, RawValues known, IEnumerable<string> sentences, string answer) => Assert.All(sentences, typed =>
    {
        var raw = question.Typed(typed, known, Note.Context);
        Assert.True(raw is not null, $"“{typed}” was not understood for {question.Id}.");
        var reading = question.Read(raw, Note.Context);
        Assert.True(reading.Problems.IsEmpty && reading.Answers[question.Id] == answer, $"“{typed}” for {question.Id} was read as “{reading.Answers[question.Id]}”, not “{answer}”.");
    });

    private static string Wide(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + '！' - '!') : c));
}
