using System.Collections.Immutable;
using System.Globalization;

namespace NotesBot.Bench;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Name">Which benchmark.</param>
/// <param name="Write">Whether the result goes into the document.</param>
/// <param name="Sizes">Empty for the benchmark's own.</param>
/// <param name="Only">Of the contenders that one, to look at; null for all.</param>
internal sealed record Arguments(string Name, bool Write, ImmutableArray<int> Sizes, string? Only = null)
{
    /// <summary>Null for what can't be understood.</summary>
    public static Arguments? Read(ReadOnlySpan<string> args) => args switch
    {
        [var name] => new(name, false, []),
        [.. var before, "--write"] when Read(before) is { } read => read with { Write = true },
        [.. var before, "--sizes", var sizes] when ReadSizes(sizes) is { } known && Read(before) is { } read => read with { Sizes = known },
        [.. var before, "--only", var only] when Read(before) is { } read => read with { Only = only },
        _ => null,
    };

    private static ImmutableArray<int>? ReadSizes(string sizes)
    {
        var known = sizes.Split(',').Select(size => int.TryParse(size, CultureInfo.InvariantCulture, out var number) ? number : 0).Order();
        return known.First() > 0 ? [.. known] : null;
    }
}
