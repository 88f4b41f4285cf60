namespace NotesBot.Bench.Pieces;

/// <summary>What a piece must have done before it is measured: one that fails early would be the fastest.</summary>
internal static class Expect
{
    public static void Same(string wanted, string? got)
    {
        if (got != wanted)
        {
            throw new InvalidOperationException($"Expected \"{wanted}\", got \"{got}\".");
        }
    }

    public static void Holds(string wanted, string got)
    {
        if (!got.Contains(wanted, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Expected something with {wanted}, got {got}.");
        }
    }
}
