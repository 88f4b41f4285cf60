using System.Collections.Immutable;

namespace NotesBot.Notes.Rules;

/// <summary>A workload as FTOP knows it.</summary>
/// <param name="Code">Its prefix, such as <c>OLM</c>.</param>
/// <param name="Service">The FTOP service; null for the one that has none.</param>
/// <param name="TimeTask">The Service Time Entry task; null for the one that has none of its own.</param>
/// <param name="Aliases">What people call it, beside the code; compared without regard to case.</param>
public sealed record Workload(string Code, string? Service, string? TimeTask, params ImmutableArray<string> Aliases);
