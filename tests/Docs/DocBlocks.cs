using System.Text.RegularExpressions;

namespace NotesBot.Tests.Docs;

/// <summary>The fenced blocks of a page, and how the ones that name a file are put there.</summary>
internal static partial class DocBlocks
{
    /// <summary>The blocks of a language, such as <c>csharp</c>, without their fences.</summary>
    public static IReadOnlyList<string> Of(string page, string language) =>
        [.. Fence().Matches(page).Where(fence => fence.Groups[1].Value == language).Select(fence => fence.Groups[2].Value)];

    /// <summary>The parts of a block, each below a comment that names its file.</summary>
    public static IEnumerable<(string File, string Content)> Files(string block)
    {
        var heads = Head().Matches(block);
        return heads.Select((head, i) => (
            head.Groups[1].Value,
            block[(head.Index + head.Length)..(i + 1 < heads.Count ? heads[i + 1].Index : block.Length)]));
    }

    /// <summary>Does with the file what the page says: begins it, adds a line to <c>All</c>, or adds texts.</summary>
    public static void Apply(string path, string content)
    {
        if (!File.Exists(path))
        {
            File.WriteAllText(path, content);
            return;
        }

        var end = Path.GetExtension(path) == ".resx" ? "</root>" : "    ];";
        var indented = content.TrimEnd('\n').Split('\n').Select(line => (end[0] == '<' ? "  " : "        ") + line + '\n');
        var (text, at) = (File.ReadAllText(path), File.ReadAllText(path).IndexOf(end, StringComparison.Ordinal));
        File.WriteAllText(path, text.Insert(at, string.Concat(indented)));
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?://|<!--) ([\w/.-]+/[\w.-]+).*\n", RegexOptions.Multiline)]
    private static partial Regex Head();
}
