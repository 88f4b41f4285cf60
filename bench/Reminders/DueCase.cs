using System.Collections.Immutable;

namespace NotesBot.Bench.Reminders;

/// <summary>Who is due: always a hundred customers.</summary>
/// <param name="Each">How many customers of each person.</param>
internal sealed record DueCase(int People, int Each)
{
    public static readonly ImmutableArray<DueCase> All = [new(100, 1), new(10, 10)];

    public int Customers => People * Each;
}
