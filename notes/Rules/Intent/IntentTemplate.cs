using System.Collections.Immutable;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>
/// A sentence with slots. It is the text <c>template.{Id}</c>; what a list calls it is <c>template.{Id}.label</c>. The slots fill its
/// places {0}, {1} … in their order.
/// </summary>
public sealed record IntentTemplate(string Id, string L1, params ImmutableArray<IntentSlot> Slots);

/// <summary>What a person fills in: the texts <c>slot.{Id}</c> and, as an example, <c>slot.{Id}.placeholder</c>.</summary>
/// <param name="Optional">Left empty, it takes the words that lead to it with it.</param>
public sealed record IntentSlot(string Id, bool Optional);
