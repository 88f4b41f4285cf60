namespace NotesBot.Bench.Reporting;

/// <summary>The document of all results. Each benchmark's section stands between two markers; the rest is written by hand.</summary>
internal static class ReportFile
{
    private static readonly string Path = System.IO.Path.Combine(SourceTree.Root, "docs", "benchmarks.md");

    /// <summary>Puts a section in the place of the one of the same name, or at the end.</summary>
    public static async Task WriteAsync(string name, string section)
    {
        var (begin, end) = ($"<!-- begin {name} -->", $"<!-- end {name} -->");
        var text = await File.ReadAllTextAsync(Path);
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        var (before, after) = from < 0 || to < from ? ($"{text.TrimEnd()}\n\n", "\n") : (text[..from], text[(to + end.Length)..]);
        await File.WriteAllTextAsync(Path, $"{before}{begin}\n{section.Trim()}\n{end}{after}");
    }
}
