using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>
/// FTOP's entitlement status in three levels: 5, 18 and 448 labels. An id is FTOP's English label as it is printed there; what it is called
/// and when to use it are the texts <c>l1.{id}</c> and <c>l2.{id}</c> with <c>.definition</c> and <c>.question</c>. The third level has
/// English labels only. From the l1l2l3 pages of the playbook; the bot asks, it never classifies.
/// </summary>
public static class StatusTree
{
    public const string StatusUnknown = "Status Unknown";

    public const string InProgress = "In Progress";

    public const string Blocked = "Blocked";

    public const string NoIntent = "No Intent";

    public const string Duplicate = "Duplicate/Invalid";

    private const string AllServices = "All Services";

    private const string Other = "Other";

    // What the pages of the third level call a service, where the rest of FTOP calls it otherwise; Project is three services there.
    private static readonly FrozenDictionary<string, ImmutableArray<string>> OtherServices =
        new Dictionary<string, ImmutableArray<string>>
        {
            ["PROJ"] = ["Project Online Essentials", "Project Online Professional/Premium", "Project Professional"],
            ["WDATP"] = ["MDATP"],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<First> Tree = Read();

    private static readonly FrozenDictionary<string, (string L1, Second Second)> ByLevel2 = Tree
        .SelectMany(first => first.Level2, (first, second) => (first.L1, second))
        .ToFrozenDictionary(entry => entry.second.L2, StringComparer.Ordinal);

    public static ImmutableArray<string> Levels1 { get; } = [.. Tree.Select(first => first.L1)];

    /// <summary>The labels below one of the first level; none for Duplicate/Invalid, and for what is no label.</summary>
    public static ImmutableArray<string> Level2(string l1) =>
        [.. Tree.Where(first => first.L1 == l1).SelectMany(first => first.Level2).Select(second => second.L2)];

    /// <summary>Whether FTOP refuses the note without a second level. In Progress offers one and takes none as well.</summary>
    public static bool NeedsLevel2(string l1) => l1 is StatusUnknown or Blocked or NoIntent;

    /// <summary>The one label above one of the second level; null for what is no such label.</summary>
    public static string? Level1Of(string l2) => ByLevel2.TryGetValue(l2, out var entry) ? entry.L1 : null;

    /// <summary>The labels below one of the second level: those for all services, those of the workload's service, and Other.</summary>
    public static ImmutableArray<string> Level3(string l2, string? workloadCode)
    {
        if (!ByLevel2.TryGetValue(l2, out var entry))
        {
            return [];
        }

        var labels = ServicesOf(workloadCode).Prepend(AllServices)
            .SelectMany(service => entry.Second.Level3.GetValueOrDefault(service, []))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(label => label == Other);
        return [.. labels[false], .. labels[true]];
    }

    /// <summary>Whether a label is one of the second or the third level, below whichever label of the one above.</summary>
    public static bool Knows(int level, string label) => level switch
    {
        2 => ByLevel2.ContainsKey(label),
        3 => ByLevel2.Values.Any(entry => entry.Second.Level3.Values.Any(labels => labels.Contains(label))),
        _ => false,
    };

    private static ImmutableArray<string> ServicesOf(string? workloadCode) => workloadCode is null ? []
        : OtherServices.TryGetValue(workloadCode, out var services) ? services
        : Workloads.Service(workloadCode) is { } service ? [service]
        : [];

    private static ImmutableArray<First> Read()
    {
        using var stream = typeof(StatusTree).Assembly.GetManifestResourceStream("NotesBot.Notes.StatusTree.json")!;
        return JsonSerializer.Deserialize<Root>(stream, JsonSerializerOptions.Web)!.Levels;
    }

    private sealed record Root(ImmutableArray<First> Levels);

    private sealed record First(string L1, ImmutableArray<Second> Level2);

    private sealed record Second(string L2, ImmutableDictionary<string, ImmutableArray<string>> Level3);
}
