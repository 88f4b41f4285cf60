using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary>A note as it must stand in FTOP.</summary>
/// <param name="Boxes">The values of the separate boxes; empty ones are left out.</param>
/// <param name="Place">Where it goes.</param>
/// <param name="Location">The way there through FTOP.</param>
/// <param name="TimeTask">The time task to log it under; null where no time is entered.</param>
/// <param name="Workloads">The codes of its workloads; the first decides the time task.</param>
/// <param name="Services">The FTOP services of its workloads, where no box takes them.</param>
public sealed record FinishedNote(
    ImmutableArray<FinishedLine> Lines,
    ImmutableArray<BoxValue> Boxes,
    Place Place,
    string Location,
    TimeTask? TimeTask,
    ImmutableArray<string> Workloads,
    ImmutableArray<string> Services)
{
    private static readonly ImmutableArray<string> Leads = ["", "- ", "   - "];

    /// <summary>Whether its lines get bullets, as the guidance pages show some notes.</summary>
    public bool IsBulleted { get; init; }

    /// <summary>The text to paste: plain, one line a field, lines parted by a line feed.</summary>
    public string Body => string.Join('\n', Lines.Select(line => Lead(line) + line));

    /// <summary>What stands before a line: its bullet, where it has one.</summary>
    public string Lead(FinishedLine line) => IsBulleted ? Leads[line.Level] : "";
}
