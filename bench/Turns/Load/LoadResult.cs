namespace NotesBot.Bench.Turns.Load;

/// <summary>What came of a run.</summary>
/// <param name="Rate">Turns a second.</param>
/// <param name="Processor">Of the bot, a turn.</param>
/// <param name="Memory">Of the bot at the end, in bytes.</param>
internal sealed record LoadResult(double Rate, TimeSpan Median, TimeSpan Ninetyninth, TimeSpan Processor, long Memory)
{
    /// <summary>Of each figure its own.</summary>
    public static LoadResult MedianOf(IReadOnlyCollection<LoadResult> all)
    {
        return new LoadResult(Of(one => one.Rate), Of(one => one.Median), Of(one => one.Ninetyninth), Of(one => one.Processor), Of(one => one.Memory));

        T Of<T>(Func<LoadResult, T> figure) => all.Select(figure).Order().ElementAt(all.Count / 2);
    }
}
