using System.Collections.Immutable;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>What an FTA says about one core workload; each part may be empty.</summary>
/// <param name="Code">Its prefix, such as <c>EXO</c>.</param>
/// <param name="Due">The due dates, as they were typed.</param>
public sealed record WorkloadActivity(
    string Code, string Status = "", string Blockers = "", string NextActions = "", string Due = "", string Actions = "");

/// <summary>Makes one field, which is one line, of what was asked in parts.</summary>
public static class GuidedText
{
    private static readonly char[] Separators = [' ', '|', ';', '；'];

    private static readonly char[] EndOfPart = [.. Separators, '.', '。'];

    /// <summary>The workloads whose activities the guidance wants in five parts.</summary>
    public static ImmutableArray<string> CoreWorkloads { get; } = ["EXO", "SPO", "OPP"];

    /// <summary>
    /// The parts joined as real notes join statements: <c>topic | description | impact | actions</c>. Empty ones are left out.
    /// </summary>
    public static string Join(params IEnumerable<string> parts) => string.Join(
        " | ",
        parts.Select(part => PlainText.OneLine(part).Trim(Separators)).Where(part => part.Length > 0));

    /// <summary>
    /// <c>EXO: status; Blockers: …; Next actions: …; Due: …; Actions: … | SPO: …</c>. Empty parts are left out, and workloads that have
    /// no other.
    /// </summary>
    /// <param name="words">The texts of the note's language.</param>
    public static string Activities(IEnumerable<WorkloadActivity> activities, Words words) =>
        Join(activities.Select(activity => Activity(activity, words)));

    private static string Activity(WorkloadActivity activity, Words words)
    {
        (string? Label, string Text)[] all =
        [
            (null, activity.Status),
            ("blockers", activity.Blockers),
            ("next_actions", activity.NextActions),
            ("due", activity.Due),
            ("actions", activity.Actions),
        ];
        var parts = all
            .Select(part => part with { Text = PlainText.OneLine(part.Text).Trim(Separators).TrimEnd(EndOfPart) })
            .Where(part => part.Text.Length > 0)
            .Select(part => part.Label is null ? part.Text : $"{words[$"activities.{part.Label}"]}: {part.Text}")
            .ToList();
        return parts.Count == 0 ? "" : $"{activity.Code}: {string.Join("; ", parts)}";
    }
}
