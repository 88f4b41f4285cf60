using System.Collections.Immutable;

namespace NotesBot.Bench.Reporting;

/// <summary>A table; its first column is text, the others are numbers.</summary>
internal sealed record MarkdownTable(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows)
{
    public override string ToString() => string.Join('\n', [Line(Header), Line(Rule), .. Rows.Select(row => Line(row))]);

    private IEnumerable<string> Rule => Header.Select((_, column) => column == 0 ? "---" : "---:");

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
