using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed class NoteLanguageTests
{
    private const string LongReason = ">50k";

    private static readonly string[] Labels =
    [
        .. from type in NoteTypes.All
           from line in type.Lines
           where line.IsLabelled || line is HeadingLine
           select $"label.{type.Id}.{(line is HeadingLine ? "heading" : line.Question)}",
    ];

    private static readonly (string Group, ImmutableArray<string> Options)[] Groups =
    [
        .. from type in NoteTypes.All
           from line in type.Lines
           let question = line is TextLine text ? text.Prefix : line is ChoiceLine ? line.Question : null
           where question is not null
           let input = type.Question(question)!.Inputs(Answers.None)[0]
           select (input.OptionWords, input.Options),
    ];

    private static readonly string[] Printed =
    [
        .. Labels,
        .. Keys("line", "none", "scheduled", "end_of_sentence", "between_sentences", "insight"),
        .. Groups.SelectMany(group => Keys(group.Group, [.. group.Options])),
        .. Keys("workload", [.. Workloads.Codes]),
    ];

    public static TheoryData<string> Languages => [.. Words.ForNotes.Select(words => words.Code)];

    [Fact]
    public void A_note_is_written_in_six_languages_and_people_are_talked_to_in_two()
    {
        Assert.Equal(["en", "zh", "de", "ja", "pt", "es"], Words.ForNotes.Select(words => words.Code));
        Assert.Equal(["en", "zh"], Words.All.Select(words => words.Code));
    }

    [Theory]
    [InlineData("zh", "zh")]
    [InlineData("es", "es")]
    [InlineData("zh-CN", "en")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_note_language_goes_by_its_exact_code(string? code, string found) => Assert.Equal(found, Words.OfNote(code).Code);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Everything_a_note_prints_exists_in_its_language(string language)
    {
        var words = Words.OfNote(language);

        Assert.Equal(language, words.Code);
        Assert.All(Printed, key => Assert.NotNull(words.Find(key)));
        Assert.All(Printed, key => Assert.Equal(HasPlace(Words.English[key]), HasPlace(words[key])));
        Assert.All(Printed.Where(key => key != "line.between_sentences"), key => Assert.NotEqual("", words[key].Trim()));
        Assert.All(Labels, key => Assert.False(char.IsPunctuation(words[key][^1]), words[key]));
    }

    [Fact]
    public void A_language_that_only_notes_have_holds_nothing_else() => Assert.All(
        Words.ForNotes.Except(Words.All),
        words => Assert.Equal(Printed.Distinct().Order(), words.Keys.Where(key => !key.EndsWith(".aliases", StringComparison.Ordinal)).Order()));

    [Fact]
    public void Every_printed_option_is_read_by_its_names_and_aliases_in_every_language() => Assert.All(
        from words in Words.ForNotes
        from @group in Groups
        from option in @group.Options
        from name in $"{words[$"{@group.Group}.{option}"]}|{words.Find($"{@group.Group}.{option}.aliases")}".Split('|')
        where name.Length > 0
        select (@group.Group, @group.Options, option, name),
        entry => Assert.Equal(entry.option, OptionNames.Find(entry.name, entry.Options, entry.Group)));

    [Theory]
    [InlineData("engagement", "fully", "En interacción total")]
    [InlineData("engagement", "fully", "完全にエンゲージ済み")]
    [InlineData("engagement", "on_hold", "保留")]
    [InlineData("deployment", "partially", "partial")]
    [InlineData("option", "on_track", "按计划")]
    [InlineData("option", "pending_customer", "Kunden-Feedback ausstehend")]
    [InlineData("reason", LongReason, ">50K")]
    [InlineData("reason", LongReason, "＞ 50k")]
    [InlineData("reason", LongReason, "50,000 以上")]
    [InlineData("reason", LongReason, "acima de 50k")]
    public void Both_forms_of_a_page_are_read(string group, string option, string typed) =>
        Assert.Equal(option, OptionNames.Find(typed, Groups.First(g => g.Group == group).Options, group));

    [Fact]
    public void The_reason_of_size_is_printed_alike_everywhere() =>
        Assert.All(Words.ForNotes, words => Assert.Equal(LongReason, words[$"reason.{LongReason}"]));

    [Theory]
    [InlineData("en", "April 30, 2019")]
    [InlineData("zh", "2019 年 4 月 30 日")]
    [InlineData("de", "30. April 2019")]
    [InlineData("ja", "2019年4月30日")]
    [InlineData("pt", "30 de abril de 2019")]
    [InlineData("es", "30 de abril de 2019")]
    public void A_day_is_written_as_its_language_does(string language, string day) =>
        Assert.Equal(day, DateWords.Long(new DateOnly(2019, 4, 30), language));

    [Theory]
    [InlineData("de", "NÄCHSTE AKTION: Liste senden. Geplant für 6. April 2020.", "BEDENKEN: Keine")]
    [InlineData("ja", "次のアクション: Liste senden。予定日: 2020年4月6日。", "懸念事項: なし")]
    [InlineData("pt", "PRÓXIMA AÇÃO: Liste senden. Agendado para 6 de abril de 2020.", "PREOCUPAÇÕES: Nenhuma")]
    [InlineData("es", "PRÓXIMA ACCIÓN: Liste senden. Programado para el 6 de abril de 2020.", "PREOCUPACIONES: Ninguna")]
    public void A_note_is_written_in_the_language_of_its_playbook(string language, params string[] lines) =>
        Assert.Equal(lines, Note.Finish(Words.OfNote(language), ("next_action", "Liste senden")).Body.Split('\n')[3..]);

    [Fact]
    public void The_Exec_Summary_has_the_same_workloads_in_an_order_of_its_own()
    {
        Assert.Equal(Workloads.Codes.Order(), Workloads.ExecSummaryOrder.Order());
        Assert.Equal<string>(["EXO", "OLM", "SPO"], Workloads.ExecSummaryOrder[..3]);
        Assert.Equal("CORE", Workloads.ExecSummaryOrder[^1]);
    }

    private static bool HasPlace(string text) => text.Contains("{0}", StringComparison.Ordinal);

    private static IEnumerable<string> Keys(string group, params string[] names) => names.Select(name => $"{group}.{name}");
}
