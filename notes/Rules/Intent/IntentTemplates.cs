using System.Collections.Immutable;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>
/// The sentences that the guidance for entitlement status notes proposes. Duplicate/Invalid has none: it is told in free words. Their
/// texts are English and Chinese; a note in another language takes the English ones.
/// </summary>
public static class IntentTemplates
{
    public static readonly ImmutableArray<IntentTemplate> All =
    [
        new("status_unknown_gather", StatusTree.StatusUnknown),
        new("status_unknown_unresponsive", StatusTree.StatusUnknown),
        new("in_progress_adoption", StatusTree.InProgress),
        new("in_progress_phase", StatusTree.InProgress, Needs("phase"), May("additional_details")),
        new("in_progress_after", StatusTree.InProgress, May("focus_workload"), May("additional_details")),
        new("in_progress_focusing", StatusTree.InProgress, Needs("details")),
        new("blocked_due_to", StatusTree.Blocked,
            Needs("primary_issue"), May("technical_details"), May("specific_limitations"), May("important_details")),
        new("blocked_unable", StatusTree.Blocked, Needs("primary_issue"), May("technical_details"), May("specific_limitations")),
        new("blocked_until", StatusTree.Blocked, Needs("primary_issue"), May("potential_resolution")),
        new("no_intent_because", StatusTree.NoIntent, Needs("primary_issue"), May("specifics")),
        new("no_intent_not_interested", StatusTree.NoIntent, Needs("primary_issue"), May("surrounding_details")),
        new("no_intent_no_need", StatusTree.NoIntent, Needs("primary_issue"), May("specifics")),
    ];

    public static ImmutableArray<IntentTemplate> Of(string l1) => [.. All.Where(template => template.L1 == l1)];

    public static IntentTemplate? Find(string id) => All.FirstOrDefault(template => template.Id == id);

    /// <summary>The ids of the required slots that hold nothing.</summary>
    public static IEnumerable<string> MissingSlots(IntentTemplate template, Func<string, string> slotValue) =>
        template.Slots.Where(slot => !slot.Optional && SentencePattern.Clean(slotValue(slot.Id)).Length == 0).Select(slot => slot.Id);

    /// <summary>
    /// The template filled in. A required slot without a value shows its name in brackets, which <see cref="IntentLint"/> takes for a gap.
    /// </summary>
    public static string Compose(IntentTemplate template, Func<string, string> slotValue, Words words) => SentencePattern.Fill(
        words[$"template.{template.Id}"],
        [.. template.Slots.Select(slot => Value(slot, SentencePattern.Clean(slotValue(slot.Id)), words))]);

    private static string Value(IntentSlot slot, string value, Words words) =>
        value.Length > 0 || slot.Optional ? value : $"[{words[$"slot.{slot.Id}"]}]";

    private static IntentSlot Needs(string id) => new(id, Optional: false);

    private static IntentSlot May(string id) => new(id, Optional: true);
}
