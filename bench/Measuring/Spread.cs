using System.Collections.Immutable;

namespace NotesBot.Bench.Measuring;

/// <summary>What something took when it was repeated. Medians: other work on the machine makes some repetitions slow, none fast.</summary>
internal sealed record Spread(TimeSpan Median, TimeSpan Ninetieth, TimeSpan Processor, long Allocated)
{
    public static Spread Of(ImmutableArray<Sample> samples) => new(
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
