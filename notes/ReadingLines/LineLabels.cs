using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.ReadingLines;

/// <summary>The labels before a colon: those of the finished note in every note language, and what people write for them.</summary>
internal static class LineLabels
{
    /// <summary>Stands for the customer, who is no question of a note.</summary>
    public const string Customer = "@customer";

    /// <summary>Stands for a heading that has no value.</summary>
    public const string Heading = "heading";

    // What one note asks under one id, another asks under the next.
    private static readonly ImmutableArray<(string Names, string[] Ids)> Others =
    [
        ("workload|workloads|workload affected|workloads affected|受影响的工作负载|工作负载", ["workloads", "services", "service"]),
        ("service|services|服务", ["service", "services", "workloads"]),
        ("status|状态", ["status", "l1"]),
        ("colour|color|颜色", ["status"]),
        ("summary|摘要", ["summary", "text"]),
        ("next action|next actions|下一行动|下一步行动", ["next_action"]),
        ("next action date|date|when|due|due date|target date|日期|下一行动日期|目标日期", ["next_action_date", "target_date"]),
        ("next action owner|owner|负责人|下一行动负责人", ["next_action_owner", "owner"]),
        ("reason|reasons|原因", ["reasons"]),
        ("risk|risks|风险", ["risks"]),
        ("overview|概述", ["overview", "relationship"]),
        ("activities|ftc activities", ["ftc_activities"]),
        ("brand|brand name|品牌", ["brand"]),
        ("level|enterprise level|级别", ["enterprise_level"]),
        ("engagement", ["engagement"]),
        ("deployment", ["deployment"]),
        ("relationship|关系", ["relationship"]),
        ("support|支持", ["support"]),
        ("escalate|升级", ["escalate"]),
        ("entitlements|seats|权益数量", ["entitlements"]),
        ("l1", ["l1"]),
        ("l2", ["l2"]),
        ("customer|client|tenant|客户", [Customer]),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<(string Name, string Id, bool IsPrinted)>> ByType =
        NoteTypes.All.ToFrozenDictionary(type => type.Id, type => Of(type).ToImmutableArray(), StringComparer.Ordinal);

    // On one line, only what is spelled as it is printed begins a new part.
    private static readonly Regex Printed = new(
        @"(?<=^|[ \]])(?:"
        + string.Join('|', NoteTypes.All.SelectMany(Labels).Select(label => Regex.Escape(FullWidth.Fold(label.Name)))
            .Distinct().OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        + ") ?:",
        RegexOptions.CultureInvariant);

    /// <summary>The segment, parted before the labels in it.</summary>
    public static IEnumerable<Segment> Part(string text, string end)
    {
        var from = 0;
        foreach (Match label in Printed.Matches(FullWidth.Fold(text)))
        {
            var before = text[from..label.Index].TrimEnd();
            from = label.Index;
            if (before.Length > 0)
            {
                yield return new(before, " ");
            }
        }

        yield return new(text[from..], end);
    }

    /// <summary>The label at the start of the text, with what follows it; null where it begins with none of the note's.</summary>
    public static LineLabel? AtStart(string text, NoteType type)
    {
        var folded = FullWidth.Fold(text);
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !ByType.TryGetValue(type.Id, out var labels))
        {
            return null;
        }

        // Exchange: Outlook Mobile has a colon in its name.
        var head = Key(folded);
        foreach (var (name, id, isPrinted) in labels)
        {
            if (head.StartsWith(name, StringComparison.Ordinal) && head.AsSpan(name.Length).TrimStart() is [':', ..])
            {
                return new(id, text[(folded.IndexOf(':', name.Length) + 1)..].Trim(), isPrinted);
            }
        }

        return null;
    }

    /// <summary>Whether the text is nothing but the heading of a finished note.</summary>
    public static bool IsHeading(string text, NoteType type) =>
        Words.ForNotes.Any(words => text.Equals(words.Find($"label.{type.Id}.{Heading}"), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Name, string Id, bool IsPrinted)> Of(NoteType type)
    {
        var printed = Labels(type).Select(label => (Key(label.Name), label.Id, true));
        var others = Others
            .Select(other => (other.Names, Id: other.Ids.FirstOrDefault(id => id == Customer || type.Question(id) is not null)))
            .SelectMany(other => other.Names.Split('|'), (other, name) => (Key(name), other.Id, false))
            .Where(other => other.Id is not null)
            .Select(other => (other.Item1, other.Id!, false));
        var workloads = type.Questions.OfType<WorkloadTextsQuestion>().Any()
            ? Workloads.All
                .SelectMany(w => w.Aliases.Prepend(w.Code), (w, name) => (Key(name), Id: WorkloadTextsQuestion.InputId(w.Code), false))
                .Where(workload => workload.Item1 != "project")
            : [];
        return printed.Concat(others).Concat(workloads).DistinctBy(label => label.Item1).OrderByDescending(label => label.Item1.Length);
    }

    private static IEnumerable<(string Name, string Id)> Labels(NoteType type) =>
        from words in Words.ForNotes
        from id in type.Questions.Select(question => question.Id).Append(Heading)
        let label = words.Find($"label.{type.Id}.{id}")
        where label is not null
        select (label, id);

    private static string Key(string text) => FullWidth.Fold(text).ToLowerInvariant();
}
