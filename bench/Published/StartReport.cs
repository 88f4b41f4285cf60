using System.Collections.Immutable;
using NotesBot.Bench.Reporting;

namespace NotesBot.Bench.Published;

/// <summary>The section about the start.</summary>
internal sealed record StartReport(IReadOnlyDictionary<string, List<Start>> All, int Starts)
{
    public string Write() =>
        $"""
        ## From the start to the first answer

        `dotnet run -c Release --project bench -- start --write`

        The whole bot has answered its first message {Figures.Time(Answered("note"))} after its process was started, which is
        {Figures.Ratio(Answered("note"), Answered("limit"))} what a program needs that has nothing but Kestrel, SQLite and an HTTP client.
        The goal is 700 ms.

        {Times()}

        Of {Starts} starts of each, in turn, over a database that is there, each with a first message by somebody unknown. It is answered
        when the reply has arrived at the channel and the HTTP answer at the sender. The whole bot is what `dotnet publish bot -c Release`
        makes; the other two are parts of this bench, compiled as they run. The files are in the page cache. Processor time is the bot's
        alone, until then.

        {Machine.Describe()}.
        """;

    private TimeSpan Answered(string name) => At(All[name].Select(one => one.Answered), 0.5);

    private MarkdownTable Times() => new(
        ["", "listens", "answered: least", "median", "p90", "most", "processor"],
        [.. All.Select(one => Row(PublishedBot.Title(one.Key), one.Value))]);

    private static ImmutableArray<string> Row(string title, List<Start> starts)
    {
        var answered = starts.Select(one => one.Answered);
        return
        [
            title, Figures.Time(At(starts.Select(one => one.Listens), 0.5)), Figures.Time(answered.Min()), Figures.Time(At(answered, 0.5)),
            Figures.Time(At(answered, 0.9)), Figures.Time(answered.Max()), Figures.Time(At(starts.Select(one => one.Processor), 0.5)),
        ];
    }

    private static TimeSpan At(IEnumerable<TimeSpan> times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
