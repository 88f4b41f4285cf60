using System.Collections.Immutable;
using System.Globalization;
using NotesBot.Bench.Reporting;
using NotesBot.Bench.Turns.Load;

namespace NotesBot.Bench.Turns;

/// <summary>The ratios first: they are what another machine can be expected to show as well.</summary>
internal sealed record TurnReport(IReadOnlyDictionary<(string Name, int People), LoadResult> Results, int Rounds, TimeSpan Duration)
{
    private static readonly ImmutableArray<(string Name, string Title)> Contenders =
    [
        ("limit", "the limit: no SDK, one durable row a turn"),
        ("ticket", "the ticket dialog, every turn durable"),
        ("note", "a whole note, every answer saved in its draft"),
    ];

    private IEnumerable<int> People => Results.Keys.Select(key => key.People).Distinct().Order();

    public string Write() =>
        $"""
        ## Turns

        `dotnet run -c Release --project bench -- turns --write`

        Turns a second, as a part of what the machine can do at most with the same load beside it:

        {Ratios()}

        {Figured()}

        Medians of {Rounds} rounds of {Duration.TotalSeconds:0} s after a warm-up, the contenders in turn, each a process of its own on a new database; the people
        and the channel are one more process on the same machine. A turn is done when the HTTP answer and the bot's messages have arrived;
        the last text of every talk is compared. The whole note is written with the published bot. Processor time is the bot's alone.

        The goals: the ticket dialog at 60 % of the limit, a note's turn at 35 %; p99 at most four times p50 at 64 people; memory at most 1.3
        times the limit's.

        {Machine.Describe()}.
        """;

    private MarkdownTable Ratios() => new(
        ["", .. People.Select(people => $"{people} people")],
        [.. Contenders.Select(contender => (ImmutableArray<string>)
        [
            contender.Title,
            .. People.Select(people => (Results[(contender.Name, people)].Rate / Results[("limit", people)].Rate).ToString("0 %", CultureInfo.InvariantCulture)),
        ])]);

    private MarkdownTable Figured() => new(
        ["", "people", "turns/s", "p50", "p99", "processor a turn", "memory"],
        [
            .. from contender in Contenders
               from people in People
               let result = Results[(contender.Name, people)]
               select (ImmutableArray<string>)
               [
                   contender.Title, $"{people}", Figures.Count((long)result.Rate), Figures.Time(result.Median), Figures.Time(result.Ninetyninth),
                   Figures.Time(result.Processor), Figures.Bytes(result.Memory),
               ],
        ]);
}
