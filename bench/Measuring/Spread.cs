using System.Collections.Immutable;

namespace NotesBot.Bench.Measuring;

/// <summary>What something took when it was repeated.</summary>
/// <param name="Least">Other work on the machine makes repetitions slow, never fast: this is what it takes undisturbed.</param>
internal sealed record Spread(TimeSpan Least, TimeSpan Median, TimeSpan Ninetieth, TimeSpan Processor, long Allocated)
{
    public static Spread Of(ImmutableArray<Sample> samples) => new(
        samples.Min(sample => sample.Elapsed),
        At(samples.Select(sample => sample.Elapsed), 0.5),
        At(samples.Select(sample => sample.Elapsed), 0.9),
        At(samples.Select(sample => sample.Processor), 0.5),
        At(samples.Select(sample => sample.Allocated), 0.5));

    // The nearest rank: always a value that was measured.
    private static T At<T>(IEnumerable<T> values, double share)
    {
        var sorted = values.Order().ToImmutableArray();
        return sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
