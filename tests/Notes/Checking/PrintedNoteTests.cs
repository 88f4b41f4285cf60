using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Checking;

/// <summary>What the bot prints it must read back, and find nothing wrong with.</summary>
public sealed class PrintedNoteTests
{
    // What the text of a note doesn't say: boxes, kinds, and what only the form asks.
    private static readonly string[] NotInText = ["concern_kind", "next_action_owner", "enterprise_level", "assigned", "workloads_first", "covid_pausing"];

    private static readonly string[] Pieces =
    [
        "customer", "Reviewed the plan", "with 20K users", "(phase 1)", "e.g. mailboxes", "firewall: port 443", "to continue", "Held a call.",
        "客户", "已完成审阅。", "计划：下一步", "移行を開始", "Überprüfung", "reunião", "¿qué?", "status", "SUMMARY", "a - b", "x & y", "[draft]", "100 %",
    ];

    private static readonly Gen<string> Text =
        Gen.Elements(Pieces).NonEmptyListOf().Select(words => string.Join(' ', words.Take(6)));

    private static readonly Gen<string> Sentence = Text.Select(text => $"Then {text}");

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in NoteLabelled)
            {
                foreach (var words in Words.ForNotes)
                {
                    data.Add(type, words.Code);
                }
            }

            return data;
        }
    }

    private static IEnumerable<string> NoteLabelled => ["technical_enablement", "environment", "exec_summary", "enterprise_status"];

    [Theory]
    [MemberData(nameof(All))]
    public void A_printed_note_is_read_as_it_was_answered(string type, string language)
    {
        var (noteType, words) = (NoteTypes.Find(type)!, Words.OfNote(language));
        Prop.ForAll(Values(type).ToArbitrary(), values =>
        {
            var reading = noteType.Form.Read(values, Pasted.Context);
            Assert.Empty(reading.Problems);
            var body = NoteFormatter.Finish(noteType, reading.Answers, words).Body;

            var note = Pasted.Read(body);

            Assert.Equal(type, note.Type.Id);
            Assert.Equal(Said(noteType, reading.Answers), Said(noteType, Answers.Of(note.Values.Values)));
            Assert.Equal(body, NoteFindings.Mended(note, words));
            if (type != "environment")
            {
                Assert.Equal(language, note.Words.Code);
            }

            var wrong = NoteFindings.Of(note, Pasted.Context).Where(found => found.Kind != FindingKind.Good);
            Assert.True(!wrong.Any(), $"{string.Join(' ', wrong)} in\n{body}");
        }).Holds();
    }

    [Theory]
    [InlineData("engagement_management")]
    [InlineData("service_intent")]
    public void A_printed_text_is_read_as_it_was_answered(string type) => Prop.ForAll(
        Gen.Elements("", "#covid ").SelectMany(tag => Sentence.Select(text => tag + text)).ToArbitrary(),
        body =>
        {
            var note = PastedNote.ReadAs(NoteTypes.Find(type)!, body);
            var answers = Answers.Of(note.Values.Values);

            Assert.Equal(body, NoteFormatter.Finish(note.Type, answers, Words.English).Body);
            Assert.DoesNotContain(NoteFindings.Of(note, Pasted.Context), f => f.Code.StartsWith("covid", StringComparison.Ordinal) && f.Kind != FindingKind.Good);
        }).Holds();

    private static Gen<RawValues> Values(string type) => type switch
    {
        "technical_enablement" => Technical(),
        "environment" => Lines(),
        "exec_summary" => Exec(),
        _ => Enterprise(),
    };

    private static Gen<RawValues> Technical() =>
        from codes in Chosen(Workloads.Codes)
        from covid in Covid()
        from status in Gen.Elements("on_track", "paused", "pending_customer", "pending_ftc")
        from detail in Optional()
        from summary in Text
        from action in Sentence
        from days in Gen.Choose(0, 400)
        from concerns in Gen.Zip(Text, Gen.Elements("", "2925")).ListOf()
        select concerns.Take(5).Select((concern, i) => (concern, Row: i + 1)).Aggregate(
            Of(
                ("workloads", codes), ("covid", covid), ("status", status), ("status_detail", detail), ("summary", summary), ("next_action", action),
                ("next_action_date", DateWords.Iso(Pasted.Context.Today.AddDays(days)))),
            (all, entry) => all
                .With(GroupQuestion.RowId("concern_kind", entry.Row), entry.concern.Item2.Length > 0 ? "first_party" : "business")
                .With(GroupQuestion.RowId("concern_text", entry.Row), $"Case {entry.concern.Item1}")
                .With(GroupQuestion.RowId("insight_id", entry.Row), entry.concern.Item2));

    private static Gen<RawValues> Lines() =>
        from services in Gen.Elements("Exchange", "SharePoint / OneDrive", "Teams", "Intune").NonEmptyListOf()
        from items in Text.NonEmptyListOf()
        select Of(("sections", string.Join('\n', services.Distinct().Select(service => $"{service}:\n" + string.Join('\n', items.Take(8).Select(item => $"- We {item}"))))));

    private static Gen<RawValues> Exec() =>
        from codes in Chosen(Workloads.ExecSummaryOrder)
        from covid in Covid()
        from customer in Text
        from engagement in Gen.Elements("on_hold", "reactive", "fully")
        from deployment in Gen.Elements("none", "partially", "fully")
        from relationship in Text
        from text in Text
        from support in Optional()
        from risks in Optional()
        from style in Gen.Elements("plain", "bullets")
        select codes.Split(',').Select((code, i) => (code, i)).Aggregate(
            Of(
                ("workloads", codes), ("covid", covid), ("customer", customer), ("engagement", engagement), ("deployment", deployment),
                ("relationship", relationship), ("support", support), ("risks", risks), ("style", style)),
            (all, entry) => all.With(WorkloadTextsQuestion.InputId(entry.code), $"{entry.i} {text}"));

    private static Gen<RawValues> Enterprise() =>
        from reasons in Chosen(["it_maturity", ">50k", "exec_relationship", "reactive", "major_brand", "new_feature"])
        from covid in Covid()
        from summary in Text
        from overview in Text
        from activities in Optional()
        from risks in Optional()
        from brand in Gen.Elements("", "Contoso")
        from awareness in Optional()
        from days in Gen.Choose(1, 21)
        select Of(
            ("enterprise_level", "3"), ("assigned", "true"), ("reasons", reasons), ("status", "green"), ("exec_summary", summary), ("covid", covid),
            ("overview", overview), ("ftc_activities", activities), ("risks", risks), ("brand", brand), ("awareness", awareness),
            ("next_update", DateWords.Iso(Pasted.Context.Today.AddDays(days))));

    private static Gen<string> Chosen(ImmutableArray<string> options) =>
        Gen.Elements<string>(options).NonEmptyListOf().Select(chosen => string.Join(',', chosen.Distinct().Take(4)));

    private static Gen<string> Covid() => Gen.Elements(CovidTag.No, CovidTag.Accelerating);

    private static Gen<string> Optional() => Gen.Frequency((1, Gen.Constant("")), (3, Text));

    private static RawValues Of(params (string Id, string Value)[] values) =>
        RawValues.Of(values.Select(value => KeyValuePair.Create(value.Id, value.Value)));

    // The stop that ends the next action may be its own or the bot's; blank lines part what was answered without them.
    private static string Said(NoteType type, Answers answers) => string.Join('\n', type.Form.Inputs(Answers.None, GroupQuestion.Most)
        .Select(input => input.Id)
        .Concat(type.Questions.SelectMany(question => question.Ids))
        .Distinct()
        .Where(id => !NotInText.Contains(GroupQuestion.PartOf(id)) && answers[id].Length > 0)
        .Order(StringComparer.Ordinal)
        .Select(id => $"{id}={(id == "next_action" ? answers[id].TrimEnd('.', '。') : answers[id].Replace("\n\n", "\n", StringComparison.Ordinal))}"));
}
