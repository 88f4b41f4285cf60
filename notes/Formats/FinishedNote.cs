using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary>A note as it must stand in FTOP.</summary>
/// <param name="Boxes">The values of the separate boxes; empty ones are left out.</param>
/// <param name="TimeTask">The time task to log it under; null where no time is entered.</param>
/// <param name="Workloads">The codes of its workloads; the first decides the time task.</param>
/// <param name="Services">The FTOP services of its workloads.</param>
public sealed record FinishedNote(
    ImmutableArray<FinishedLine> Lines,
    ImmutableArray<BoxValue> Boxes,
    Place Place,
    TimeTask? TimeTask,
    ImmutableArray<string> Workloads,
    ImmutableArray<string> Services)
{
    /// <summary>The text to paste: plain, one line a field, lines parted by a line feed.</summary>
    public string Body => string.Join('\n', Lines.Select(line => line.ToString()));
}

/// <summary>One line of it.</summary>
/// <param name="Label">Empty for the prefix line.</param>
/// <param name="Question">The id of the question that it prints.</param>
public sealed record FinishedLine(string Label, string Text, string Question)
{
    public override string ToString() => Label.Length == 0 ? Text : $"{Label}: {Text}";
}
