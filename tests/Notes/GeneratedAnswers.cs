using System.Globalization;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Tests.Notes;

/// <summary>How much of a note is filled in.</summary>
public enum Extent
{
    /// <summary>Every field of the card, repeated rows and prompts included.</summary>
    Full,

    /// <summary>Whatever a person can say in one typed sentence a question.</summary>
    Typed,

    /// <summary>What can't be left out.</summary>
    Bare,
}

/// <summary>
/// A complete set of answers, made from a note type's declaration. Another seed takes other options; each text names the field it is for,
/// so that a test sees where it went. A new kind of question needs its case here.
/// </summary>
internal sealed class GeneratedAnswers(int seed, Extent extent, bool isChinese = false)
{
    private const string Day = "2020-04-10";

    private bool IsBare => extent == Extent.Bare;

    /// <param name="role">The role of the person who writes it.</param>
    /// <param name="fixes">Answers that the test wants so.</param>
    public RawValues Of(NoteType type, string role, params (string Id, string Value)[] fixes)
    {
        var known = RawValues.None.With("role", role);
        foreach (var question in type.Questions)
        {
            if (question.IsAsked(id => known[id]))
            {
                known = known.With(Values(question, known)).With(fixes.Where(f => question.Ids.Contains(f.Id)).Select(f => KeyValuePair.Create(f.Id, f.Value)));
            }
        }

        return known;
    }

    /// <summary>The text that a field is answered with.</summary>
    public string Text(string id) => isChinese
        ? string.Create(CultureInfo.InvariantCulture, $"关于 {id} 的说明，第 {seed} 版。")
        : string.Create(CultureInfo.InvariantCulture, $"Words for {id}, version {seed}.");

    private Dictionary<string, string> Values(Question question, RawValues known) => question switch
    {
        { Optional: true } when IsBare => Empty(question),
        ChoiceQuestion choice => One(question.Id, Pick([.. choice.Options.Except(choice.Refused.Select(refused => refused.Option))])),
        ChoicesQuestion choices => One(question.Id, string.Join(',', choices.Options.Where((_, i) => IsBare ? i == seed % choices.Options.Length : (i + seed) % 2 == 0))),
        ToggleQuestion => One(question.Id, seed % 2 == 0 ? ToggleQuestion.On : ToggleQuestion.Off),
        WorkloadsQuestion workloads => Chosen(workloads, known),
        StatusLevelQuestion level => One(question.Id, Pick([.. level.Inputs(Answers.Of(known.Values)).SelectMany(input => input.Options)])),
        DateQuestion day => IsBare && day.RequiredWhen?.Holds(id => known[id]) == false ? Empty(question) : One(question.Id, Day),
        DigitsQuestion => One(question.Id, "2925"),
        TextQuestion => One(question.Id, Text(question.Id)),
        SectionsQuestion => One(question.Id, IsBare ? $"Exchange: {Text("exchange")}" : $"Exchange:\n- {Text("exchange")}\n- 2 servers\n\nSharePoint:\n- {Text("sharepoint")}"),
        GroupQuestion group => Rows(group),
        WorkloadTextsQuestion texts => texts.Inputs(Answers.Of(known.Values)).ToDictionary(input => input.Id, input => Text(input.Id)),
        GuidedTextQuestion guided => Guided(guided),
        IntentTextQuestion => Intent(question.Id, known["l1"]),
        EntitlementsQuestion => Entitlements(question.Id),
        _ => throw new NotSupportedException($"A new kind of question ({question.GetType().Name}) needs its answers here."),
    };

    private Dictionary<string, string> Chosen(WorkloadsQuestion question, RawValues known)
    {
        var offered = question.PartOf is { } whole ? WorkloadPrefix.ParseList(known[whole]).Codes[1..] : question.Codes.Remove(Workloads.Core);
        var codes = Enumerable.Range(0, question.PartOf is null && !IsBare ? 3 : question.PartOf is null ? 2 : 1)
            .Select(i => offered[(seed + i) % offered.Length]).Distinct().ToList();
        var values = One(question.Id, string.Join(',', question.IsOrdered ? codes : question.Codes.Where(codes.Contains)));
        if (question.IsOrdered)
        {
            values[$"{question.Id}_first"] = codes[0];
        }

        return values;
    }

    private Dictionary<string, string> Rows(GroupQuestion group) => Enumerable.Range(1, extent == Extent.Full ? GroupQuestion.Most : 1)
        .SelectMany(row =>
        {
            var kind = group.Kind.Options[(seed + row) % group.Kind.Options.Length];
            return new[]
            {
                (GroupQuestion.RowId(group.Kind.Id, row), kind),
                (GroupQuestion.RowId(group.Text.Id, row), Text(GroupQuestion.RowId(group.Text.Id, row))),
                (GroupQuestion.RowId(group.Reference.Id, row), group.RequiredWhen.Values.Contains(kind) ? $"{2925 + row}" : ""),
            };
        })
        .ToDictionary(value => value.Item1, value => value.Item2);

    private Dictionary<string, string> Guided(GuidedTextQuestion question)
    {
        var values = One(question.Id, Text(question.Id));
        foreach (var prompt in extent == Extent.Full ? question.Prompts : [])
        {
            values[prompt] = Text(prompt);
        }

        return values;
    }

    private Dictionary<string, string> Intent(string id, string l1)
    {
        var templates = extent == Extent.Full && seed % 2 == 1 ? IntentTemplates.Of(l1) : [];
        if (templates.IsEmpty)
        {
            return One(id, Text(id));
        }

        var template = templates[seed % templates.Length];
        var values = template.Slots.ToDictionary(slot => $"slot_{slot.Id}", slot => Text(slot.Id).TrimEnd('.', '。'));
        values[id] = "";
        values["template"] = template.Id;
        return values;
    }

    private Dictionary<string, string> Entitlements(string id)
    {
        var values = One(id, "4000");
        if (extent == Extent.Full)
        {
            (values[$"{id}_total"], values[$"{id}_2"]) = ("5500", "1500");
            (values["l1_2"], values["l2_2"], values["l3_2"]) = ("Blocked", "Security/Privacy (Non-Product/Feature)", "Trust");
        }

        return values;
    }

    private string Pick(IReadOnlyList<string> options) => options.Count == 0 ? "" : options[seed % options.Count];

    private static Dictionary<string, string> One(string id, string value) => new() { [id] = value };

    private static Dictionary<string, string> Empty(Question question) => question.Ids.ToDictionary(id => id, _ => "");
}
