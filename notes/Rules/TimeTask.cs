using System.Collections.Immutable;

namespace NotesBot.Notes.Rules;

/// <summary>The task of FTOP's Service Time Entry under which a note is logged.</summary>
/// <param name="Name">As FTOP lists it; FTOP is English in every language.</param>
/// <param name="TaskId">The task's number where it is known.</param>
/// <param name="Note">The key of a text that says why it is this one, where that isn't plain; null otherwise.</param>
public sealed record TimeTask(string Name, string? TaskId = null, string? Note = null)
{
    /// <summary>Takes the work that belongs to no workload, or to one without a task.</summary>
    public static readonly TimeTask Core = new("Core Onboarding Time", "9000");

    /// <summary>One note is logged once: the first workload decides.</summary>
    public static TimeTask Of(ImmutableArray<string> codes) => codes switch
    {
        [] or [Workloads.Core, ..] => Core,
        [var first, ..] when Workloads.TimeTask(first) is { } name => new TimeTask(name),
        _ => Core with { Note = "time_task.core_instead" },
    };
}
