using System.Collections.Immutable;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>How an entitlement status note would be graded, and why.</summary>
public sealed record IntentReport(Grade Grade, ImmutableArray<IntentFinding> Findings)
{
    public bool Equals(IntentReport? other) =>
        other is not null && Grade == other.Grade && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Grade, Findings.Length);
}
