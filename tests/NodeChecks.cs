using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace NotesBot.Tests;

/// <summary>
/// Checks other people wrote, run by Node: the official card schema, Microsoft's templating, the schemas of the Activity protocol and of the
/// Teams app package.
/// Each call starts Node once, so hand over all the items of a test class together.
/// </summary>
internal static class NodeChecks
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Folder = SourceTree.Folder("tests", "node");

    /// <summary>What the official 1.5 schema has against the cards, each line with the card's place in the list.</summary>
    public static IReadOnlyList<string> InvalidCards(IEnumerable<string> cards) => Complaints("validate-cards.mjs", "card", cards);

    /// <summary>What the Activity protocol's schema has against the activities, each line with the activity's place in the list.</summary>
    public static IReadOnlyList<string> InvalidActivities(IEnumerable<string> activities) =>
        Complaints("validate-activities.mjs", "activity", activities);

    /// <summary>What the schemas of the Teams app package have against its files, each line with the file's place in the list.</summary>
    public static IReadOnlyList<string> InvalidManifests(IEnumerable<string> files) => Complaints("validate-manifests.mjs", "file", files);

    /// <summary>The cards Microsoft's templating makes of the templates and data; null where it throws.</summary>
    public static IReadOnlyList<JsonNode?> Expand(IEnumerable<(string Template, string Data)> pairs)
    {
        var input = pairs.Select(pair => $$"""{"template":{{pair.Template}},"data":{{pair.Data}}}""");
        return [.. Run("expand.mjs", input).Select(result => result!["card"])];
    }

    private static List<string> Complaints(string script, string what, IEnumerable<string> items) =>
    [
        .. Run(script, items).SelectMany((messages, index) => messages!.AsArray().Select(message => $"{what} {index}: {message}")),
    ];

    private static JsonArray Run(string script, IEnumerable<string> items)
    {
        List<string> all = [.. items];
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            throw new InvalidOperationException("The checks of tests/node are not installed: run npm ci --prefix tests/node");
        }

        var output = Node(script, $"[{string.Join(',', all)}]");
        var results = JsonNode.Parse(output)!.AsArray();
        return results.Count == all.Count
            ? results
            : throw new InvalidOperationException($"{script} answered {results.Count} of {all.Count} items.");
    }

    private static string Node(string script, string input)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        // Node that dies before it has read everything breaks the pipe; what it wrote to standard error says why.
        var written = Task.Run(() =>
        {
            using var standardInput = node.StandardInput;
            standardInput.Write(input);
        });
        if (!node.WaitForExit(Patience))
        {
            node.Kill(entireProcessTree: true);
            throw new TimeoutException($"{script} took longer than {Patience}.");
        }

        return node.ExitCode == 0 && written.Wait(Patience)
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{script} failed: {errors.GetAwaiter().GetResult()}");
    }
}
