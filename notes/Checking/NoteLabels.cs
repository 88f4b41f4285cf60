using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>A label that a line of a note may begin with.</summary>
/// <param name="Type">The id of the note type.</param>
/// <param name="Question">The question that it holds the answer of; empty for a label that holds nothing the bot asks.</param>
/// <param name="Language">The code of the note language.</param>
/// <param name="IsPrinted">Whether the bot prints it so; if not, a page or a form of FTOP calls it so.</param>
internal sealed record NoteLabel(string Type, string Question, string Language, string Text, bool IsPrinted);

/// <summary>Every label of the note types that have labels, in the six languages, and what else pages and FTOP call them.</summary>
internal static class NoteLabels
{
    public const string Technical = "technical_enablement";

    public const string ExecSummary = "exec_summary";

    public const string Enterprise = "enterprise_status";

    /// <summary>The first line of an EXEC SUMMARY, which holds no answer.</summary>
    public const string Heading = "heading";

    /// <summary>The ids of the note types that have labels.</summary>
    public static readonly ImmutableArray<string> Types =
        [.. NoteTypes.All.Where(type => type.Lines.Any(line => line.IsLabelled)).Select(type => type.Id)];

    // The pages' template names, the internal playbook's, the history's of FTOP, and what people make of them.
    private static readonly ImmutableArray<(string Type, string Question, string Language, string Texts)> Others =
    [
        (Technical, "workloads", "en", "WORKLOAD AFFECTED|WORKLOADS AFFECTED|AFFECTED WORKLOAD|AFFECTED WORKLOADS|WORKLOAD|WORKLOADS"),
        (Technical, "workloads", "zh", "受影响的工作负载|工作负载"),
        (Technical, "status", "en", "TECHNICAL STATUS|WORKLOAD STATUS|WORKLOAD TECHNICAL STATUS"),
        (Technical, "next_action", "en", "NEXT STEPS|NEXT STEP|NEXT ACTIONS|NEXT ACTION/NEXT ACTION DATE"),
        (Technical, "next_action", "zh", "下一步|下一步行动|后续行动|后续步骤"),
        (Technical, "concerns", "en", "OVERALL CONCERNS|DEPLOYMENT CONCERNS|CONCERN"),
        (Technical, "concerns", "zh", "疑虑|顾虑|总体问题|部署问题"),
        (ExecSummary, Heading, "en", "EXECUTIVE SUMMARY"),
        (ExecSummary, "engagement", "en", "ENGAGEMENT STATUS|STATUS OF ENGAGEMENT"),
        (ExecSummary, "deployment", "en", "DEPLOYMENT PROGRESS|M365 DEPLOYMENT"),
        (ExecSummary, "relationship", "en", "OVERVIEW OF CURRENT RELATIONSHIP|OVERVIEW OF THE CURRENT RELATIONSHIP"),
        (ExecSummary, "snapshot", "en", "SNAPSHOT OF KEY WORKLOADS|SNAPSHOT"),
        (ExecSummary, "support", "en", "REQUEST FOR SUPPORT|SUPPORT REQUESTS"),
        (ExecSummary, "risks", "en", "RISK|RISKS BOX"),
        (Enterprise, "", "en", "DATE|STATUS DATE"),
        (Enterprise, "reasons", "en", "REASONS"),
        (Enterprise, "overview", "en", "O365 DEPLOYMENT STATUS|DEPLOYMENT STATUS CURRENT OVERVIEW"),
        (Enterprise, "ftc_activities", "en", "FTC ACTIVITIES"),
        (Enterprise, "risks", "en", "RISK|RISKS/ISSUES/ESCALATIONS|WATCH LIST"),
        (Enterprise, "brand", "en", "BRAND NAME|PUBLIC NAME"),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<NoteLabel>> ByKey = Printed()
        .Concat(Boxes())
        .Concat(Others.SelectMany(
            o => o.Texts.Split('|'), (o, text) => new NoteLabel(o.Type, o.Question, o.Language, text, IsPrinted: false)))
        .GroupBy(label => LabelKey.Of(label.Text), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Keys = [.. ByKey.Keys.Where(key => key.All(char.IsAscii)).Order(StringComparer.Ordinal)];

    /// <summary>What the label may be; none for another word.</summary>
    public static ImmutableArray<NoteLabel> Find(string text) =>
        text.Length <= LabelKey.Longest && ByKey.TryGetValue(LabelKey.Of(text), out var labels) ? labels : [];

    /// <summary>The label that somebody mistyped; none for another word.</summary>
    public static ImmutableArray<NoteLabel> FindNear(string text) =>
        text.Length <= LabelKey.Longest && LabelKey.Of(text) is var key
        && Keys.FirstOrDefault(label => LabelKey.IsNear(key, label)) is { } near
            ? ByKey[near]
            : [];

    private static IEnumerable<NoteLabel> Printed() =>
        from words in Words.ForNotes
        from type in Types
        from question in NoteTypes.Find(type)!.Lines.Where(line => line.IsLabelled).Select(line => line.Question).Append(Heading)
        let text = words.Find($"label.{type}.{question}")
        where text is not null
        select new NoteLabel(type, question, words.Code, text, IsPrinted: true);

    private static IEnumerable<NoteLabel> Boxes() =>
        from type in Types
        from box in NoteTypes.Find(type)!.Boxes
        select new NoteLabel(type, box.Question, "en", box.Label, IsPrinted: false);
}
